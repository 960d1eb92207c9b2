"""Try every triplet.

Time: O(n³). Space: O(1).
"""

from itertools import combinations


def closest_sum(numbers: list[int], target: int) -> int:
    return min((sum(three) for three in combinations(numbers, 3)), key=lambda it: abs(it - target))
