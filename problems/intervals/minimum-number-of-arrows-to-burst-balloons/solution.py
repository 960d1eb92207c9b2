"""Sort by end, and shoot at the end of each balloon that has not burst.

Time: O(n log n). Space: O(n).
"""

import math


def fewest_arrows(balloons: list[list[int]]) -> int:
    arrows = 0
    last_arrow: float = -math.inf
    for start, end in sorted(balloons, key=lambda balloon: balloon[1]):
        if start > last_arrow:
            arrows += 1
            last_arrow = end
    return arrows
