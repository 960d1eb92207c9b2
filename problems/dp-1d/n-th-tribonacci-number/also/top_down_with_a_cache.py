"""Recurse with a cache, top-down, exactly as the definition says.

Time: O(n). Space: O(n).
"""

from functools import cache


def tribonacci(n: int) -> int:
    @cache
    def number(index: int) -> int:
        if index == 0:
            return 0
        if index <= 2:
            return 1
        return number(index - 1) + number(index - 2) + number(index - 3)

    return number(n)
