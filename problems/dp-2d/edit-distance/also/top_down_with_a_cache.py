"""Recurse with a cache over both prefixes, top-down.

Time: O(n * m). Space: O(n * m).
"""

from functools import cache


def edit_distance(first: str, second: str) -> int:
    @cache
    def distance(i: int, j: int) -> int:
        if i == 0 or j == 0:
            return i + j
        if first[i - 1] == second[j - 1]:
            return distance(i - 1, j - 1)
        return 1 + min(distance(i - 1, j), distance(i, j - 1), distance(i - 1, j - 1))

    return distance(len(first), len(second))
