"""You use the set of letters and the length as the key, which still forgets how often."""

from collections import defaultdict


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups: defaultdict[tuple[frozenset[str], int], list[str]] = defaultdict(list)
    for word in words:
        key = frozenset(word), len(word)
        groups[key].append(word)
    return list(groups.values())
