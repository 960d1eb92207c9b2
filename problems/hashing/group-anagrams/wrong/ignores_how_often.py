"""You use the set of letters as the key, which forgets how often each of them occurs."""

from collections import defaultdict


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups: defaultdict[frozenset[str], list[str]] = defaultdict(list)
    for word in words:
        groups[frozenset(word)].append(word)
    return list(groups.values())
