"""Recurse with a cache over the number to break, top-down.

Time: O(n²). Space: O(n).
"""

from functools import cache


def integer_break(n: int) -> int:
    @cache
    def best(number: int) -> int:
        largest = 1
        for part in range(1, number):
            rest = number - part
            largest = max(largest, part * rest, part * best(rest))
        return largest

    return best(n)
