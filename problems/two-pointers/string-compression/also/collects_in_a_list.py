"""Collect the parts of all runs in a list and copy it back.

Time: O(n). Space: O(n).
"""

from itertools import groupby


def compress(characters: list[str]) -> int:
    result: list[str] = []
    for character, run in groupby(characters):
        length = len(list(run))
        result.append(character)
        if length > 1:
            result.extend(str(length))
    characters[: len(result)] = result
    return len(result)
