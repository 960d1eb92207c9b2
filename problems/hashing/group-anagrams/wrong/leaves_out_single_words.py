"""You keep only groups of two or more, but a word without anagrams is a group of its own."""

from collections import defaultdict


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        key = "".join(sorted(word))
        groups[key].append(word)
    return [group for group in groups.values() if len(group) > 1]
