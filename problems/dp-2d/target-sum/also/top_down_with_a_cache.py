"""Recurse with a cache over position and sum, top-down.

Time: O(n * sum). Space: O(n * sum).
"""

from functools import cache


def count_signs(numbers: list[int], target: int) -> int:
    @cache
    def ways(i: int, total: int) -> int:
        if i == len(numbers):
            return 1 if total == target else 0
        return ways(i + 1, total + numbers[i]) + ways(i + 1, total - numbers[i])

    return ways(0, 0)
