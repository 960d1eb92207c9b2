"""You join the letter counts to a string without a separator, so 1 and 10 looks like 11 and 0."""

from collections import defaultdict


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        counts = [0] * 26
        for letter in word:
            counts[ord(letter) - ord("a")] += 1
        groups["".join(str(count) for count in counts)].append(word)
    return list(groups.values())
