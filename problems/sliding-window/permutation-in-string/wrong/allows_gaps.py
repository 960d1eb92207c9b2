"""You only check that the text has enough of each letter, but they must stand side by side."""

from collections import Counter


def contains_permutation(word: str, text: str) -> bool:
    return Counter(word) <= Counter(text)
