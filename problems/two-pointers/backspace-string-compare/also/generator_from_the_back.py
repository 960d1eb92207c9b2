"""Yield the letters that stay from the back, and compare them in step.

Time: O(n + m). Space: O(1).
"""

from collections.abc import Iterator
from itertools import zip_longest


def same_after_backspaces(first: str, second: str) -> bool:
    pairs = zip_longest(survivors(first), survivors(second))
    return all(one == other for one, other in pairs)


def survivors(keys: str) -> Iterator[str]:
    skip = 0
    for key in reversed(keys):
        if key == "#":
            skip += 1
        elif skip > 0:
            skip -= 1
        else:
            yield key
