"""You add a word to its group only once, but a word that occurs twice must be there twice."""

from collections import defaultdict


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        key = "".join(sorted(word))
        if word not in groups[key]:
            groups[key].append(word)
    return list(groups.values())
