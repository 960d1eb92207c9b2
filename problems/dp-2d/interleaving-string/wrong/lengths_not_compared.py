"""You stop when both words are used up, but letters of the merged word may be left over."""

from functools import cache


def is_interleaving(first: str, second: str, merged: str) -> bool:
    @cache
    def fits(i: int, j: int) -> bool:
        if i == len(first) and j == len(second):
            return True
        if i + j == len(merged):
            return False
        if i < len(first) and first[i] == merged[i + j] and fits(i + 1, j):
            return True
        return j < len(second) and second[j] == merged[i + j] and fits(i, j + 1)

    return fits(0, 0)
