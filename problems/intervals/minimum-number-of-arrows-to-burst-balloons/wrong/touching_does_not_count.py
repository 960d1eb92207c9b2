"""You shoot again when a balloon only touches the last arrow, but its edge bursts, too."""

import math


def fewest_arrows(balloons: list[list[int]]) -> int:
    arrows = 0
    last_arrow: float = -math.inf
    for start, end in sorted(balloons, key=lambda balloon: balloon[1]):
        if start >= last_arrow:
            arrows += 1
            last_arrow = end
    return arrows
