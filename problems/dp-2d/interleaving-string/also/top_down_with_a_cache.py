"""Take the next letter from one word or the other, with a cache: O(n * m) time and space."""

from functools import cache


def is_interleaving(first: str, second: str, merged: str) -> bool:
    @cache
    def fits(i: int, j: int) -> bool:
        if i + j == len(merged):
            return True
        letter = merged[i + j]
        return (i < len(first) and first[i] == letter and fits(i + 1, j)) or (
            j < len(second) and second[j] == letter and fits(i, j + 1)
        )

    return len(first) + len(second) == len(merged) and fits(0, 0)
