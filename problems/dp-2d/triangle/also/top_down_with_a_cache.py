"""Recurse with a cache over row and position, top-down.

Time: O(n²). Space: O(n²).
"""

from functools import cache


def minimum_total(triangle: list[list[int]]) -> int:
    @cache
    def smallest(row: int, i: int) -> int:
        if row == len(triangle):
            return 0
        return triangle[row][i] + min(smallest(row + 1, i), smallest(row + 1, i + 1))

    return smallest(0, 0)
