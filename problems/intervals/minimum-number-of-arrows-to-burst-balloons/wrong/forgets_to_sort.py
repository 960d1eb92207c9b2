"""You do not sort, so an arrow is compared with balloons in no order."""

import math


def fewest_arrows(balloons: list[list[int]]) -> int:
    arrows = 0
    last_arrow: float = -math.inf
    for start, end in balloons:
        if start > last_arrow:
            arrows += 1
            last_arrow = end
    return arrows
