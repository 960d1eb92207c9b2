"""You collect each group in a set, so a word that occurs twice is returned only once."""

from collections import defaultdict


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for word in words:
        groups["".join(sorted(word))].add(word)
    return [list(group) for group in groups.values()]
