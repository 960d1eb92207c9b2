"""Recurse with a cache over the start of the rest, top-down.

Time: O(n * words * L). Space: O(n).
"""

from functools import cache


def word_break(text: str, words: list[str]) -> bool:
    @cache
    def can_cut(start: int) -> bool:
        if start == len(text):
            return True
        return any(text.startswith(word, start) and can_cut(start + len(word)) for word in words)

    return can_cut(0)
