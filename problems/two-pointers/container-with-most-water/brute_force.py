"""Try every pair of walls.

Time: O(n²). Space: O(1).
"""

from itertools import combinations


def max_area(heights: list[int]) -> int:
    walls = enumerate(heights)
    return max((j - i) * min(first, second) for (i, first), (j, second) in combinations(walls, 2))
