"""Recurse with a cache over both positions, top-down: the next letter is from one word or the
other.

Time: O(n * m). Space: O(n * m).
"""

from functools import cache


def is_interleaving(first: str, second: str, merged: str) -> bool:
    if len(first) + len(second) != len(merged):
        return False

    @cache
    def fits(i: int, j: int) -> bool:
        if i + j == len(merged):
            return True
        if i < len(first) and first[i] == merged[i + j] and fits(i + 1, j):
            return True
        return j < len(second) and second[j] == merged[i + j] and fits(i, j + 1)

    return fits(0, 0)
