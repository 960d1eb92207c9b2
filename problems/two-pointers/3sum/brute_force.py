"""Try every triplet of positions and keep each set of values once.

Time: O(n³). Space: O(n²).
"""

from itertools import combinations


def three_sum(numbers: list[int]) -> list[list[int]]:
    found = {tuple(sorted(three)) for three in combinations(numbers, 3) if sum(three) == 0}
    return [list(triplet) for triplet in found]
