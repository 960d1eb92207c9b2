"""Try every three positions.

Time: O(n³). Space: O(1).
"""

from itertools import combinations


def increasing_triplet(numbers: list[int]) -> bool:
    return any(a < b < c for a, b, c in combinations(numbers, 3))
