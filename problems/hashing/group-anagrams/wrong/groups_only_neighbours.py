"""You group only words that are neighbours in the list, but anagrams may be far apart in it."""

from itertools import groupby


def group_anagrams(words: list[str]) -> list[list[str]]:
    return [list(group) for _, group in groupby(words, key=sorted)]
