"""You use the sum of the letters as the key, and different letters can have the same sum."""

from collections import defaultdict


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups: defaultdict[int, list[str]] = defaultdict(list)
    for word in words:
        groups[sum(ord(letter) for letter in word)].append(word)
    return list(groups.values())
