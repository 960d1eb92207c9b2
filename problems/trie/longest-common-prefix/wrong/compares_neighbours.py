"""You return the longest prefix that two neighbours share, but all words must share it."""

import itertools


def longest_common_prefix(words: list[str]) -> str:
    longest = words[0] if len(words) == 1 else ""
    for first, second in itertools.pairwise(words):
        length = 0
        while length < min(len(first), len(second)) and first[length] == second[length]:
            length += 1
        if length > len(longest):
            longest = first[:length]
    return longest
