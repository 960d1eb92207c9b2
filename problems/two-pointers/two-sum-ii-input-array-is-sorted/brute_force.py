"""Try every pair of positions.

Time: O(n²). Space: O(1).
"""

from itertools import combinations


def two_sum_sorted(numbers: list[int], target: int) -> list[int]:
    for (first, low), (second, high) in combinations(enumerate(numbers, start=1), 2):
        if low + high == target:
            return [first, second]
    raise ValueError("no two numbers add up to the target")
