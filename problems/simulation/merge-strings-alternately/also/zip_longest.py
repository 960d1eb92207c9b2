"""Zip to the longer length, with an empty string as the filler.

Time: O(n + m). Space: O(n + m).
"""

from itertools import zip_longest


def merge_alternately(first: str, second: str) -> str:
    pairs = zip_longest(first, second, fillvalue="")
    return "".join(one + other for one, other in pairs)
