"""List the selections of each length and keep a sorted one if it is new.

Time: O(n * answers * 2^n). Space: O(n * answers).
"""

from itertools import combinations


def subsets_with_repeats(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    for length in range(len(numbers) + 1):
        for selection in combinations(numbers, length):
            ordered = sorted(selection)
            if ordered not in found:
                found.append(ordered)
    return found
