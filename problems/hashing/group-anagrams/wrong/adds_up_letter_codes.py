"""You add up letter codes as the key, but different letters can have the same sum."""

from collections import defaultdict


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups: defaultdict[int, list[str]] = defaultdict(list)
    for word in words:
        groups[sum(ord(letter) - ord("a") + 1 for letter in word)].append(word)
    return list(groups.values())
