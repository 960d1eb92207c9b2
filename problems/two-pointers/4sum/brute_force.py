"""Try every four positions and keep each group of values once.

Time: O(n⁴). Space: O(n³).
"""

from itertools import combinations


def four_sum(numbers: list[int], target: int) -> list[list[int]]:
    found = {tuple(sorted(four)) for four in combinations(numbers, 4) if sum(four) == target}
    return [list(group) for group in found]
