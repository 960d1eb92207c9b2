"""Try every reading of a star at each place and height, with a cache: O(n^2) time and space."""

from functools import cache

CHANGES = {"(": (1,), ")": (-1,), "*": (1, 0, -1)}


def is_balanced(text: str) -> bool:
    @cache
    def fits(position: int, height: int) -> bool:
        if height < 0 or position == len(text):
            return height == 0
        return any(fits(position + 1, height + change) for change in CHANGES[text[position]])

    return fits(0, 0)
