"""Sort all points by their distance and take the first k.

Time: O(n log n). Space: O(n).
"""

import math


def k_closest(points: list[list[int]], k: int) -> list[list[int]]:
    return sorted(points, key=lambda point: math.dist((0, 0), point))[:k]
