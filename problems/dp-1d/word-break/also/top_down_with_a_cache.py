"""Try each word at the front of the rest, and remember every rest: O(n * words * L) time."""

from functools import cache


def word_break(text: str, words: list[str]) -> bool:
    @cache
    def splits(start: int) -> bool:
        if start == len(text):
            return True
        return any(splits(start + len(word)) for word in words if text.startswith(word, start))

    return splits(0)
