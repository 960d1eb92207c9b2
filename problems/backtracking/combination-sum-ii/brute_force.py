"""Add up every selection of entries and keep each sorted selection once.

Time: O(n * 2^n). Space: O(n + answers).
"""

from itertools import combinations


def combination_sum_once(candidates: list[int], target: int) -> list[list[int]]:
    found: set[tuple[int, ...]] = set()
    for count in range(1, len(candidates) + 1):
        for selection in combinations(candidates, count):
            if sum(selection) == target:
                found.add(tuple(sorted(selection)))
    return [list(selection) for selection in found]
