"""Recurse with a cache over position and rest, top-down.

Time: O(n * sum). Space: O(n * sum).
"""

from functools import cache


def can_partition(numbers: list[int]) -> bool:
    total = sum(numbers)
    if total % 2 == 1:
        return False

    @cache
    def can_make(i: int, rest: int) -> bool:
        if rest == 0:
            return True
        if i == len(numbers) or rest < 0:
            return False
        return can_make(i + 1, rest) or can_make(i + 1, rest - numbers[i])

    return can_make(0, total // 2)
