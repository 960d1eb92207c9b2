"""Recurse on the position with a cache, top-down.

Time: O(n · S). Space: O(n).
"""

from functools import cache


def min_extra_char(letters: str, dictionary: list[str]) -> int:
    @cache
    def extra_from(start: int) -> int:
        if start == len(letters):
            return 0
        fewest = 1 + extra_from(start + 1)
        for word in dictionary:
            if letters.startswith(word, start):
                fewest = min(fewest, extra_from(start + len(word)))
        return fewest

    return extra_from(0)
