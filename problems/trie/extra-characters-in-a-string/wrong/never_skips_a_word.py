"""You skip a character only if no word begins there, but skipping may make room for a better
word.
"""

from functools import cache


def min_extra_char(letters: str, dictionary: list[str]) -> int:
    @cache
    def extra_from(start: int) -> int:
        if start == len(letters):
            return 0
        fewest = len(letters)
        for word in dictionary:
            if letters.startswith(word, start):
                fewest = min(fewest, extra_from(start + len(word)))
        if fewest == len(letters):
            fewest = 1 + extra_from(start + 1)
        return fewest

    return extra_from(0)
