"""Anagrams are equal once their letters are sorted, so the sorted letters are the group's key.

Time: O(n * k log k). Space: O(n * k).
"""

from collections import defaultdict


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        key = "".join(sorted(word))
        groups[key].append(word)
    return list(groups.values())
