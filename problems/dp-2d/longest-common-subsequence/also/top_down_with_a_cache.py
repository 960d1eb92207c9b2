"""Recurse with a cache over both positions, top-down.

Time: O(n * m). Space: O(n * m).
"""

from functools import cache


def longest_common_subsequence(first: str, second: str) -> int:
    @cache
    def longest(i: int, j: int) -> int:
        if i == len(first) or j == len(second):
            return 0
        if first[i] == second[j]:
            return 1 + longest(i + 1, j + 1)
        return max(longest(i + 1, j), longest(i, j + 1))

    return longest(0, 0)
