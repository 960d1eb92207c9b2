"""You call `groupby` on words that are not sorted by key, so it joins only neighbours."""

from itertools import groupby


def group_anagrams(words: list[str]) -> list[list[str]]:
    return [list(group) for _, group in groupby(words, key=sorted)]
