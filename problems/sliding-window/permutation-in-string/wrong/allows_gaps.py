"""You only check that there are enough of each letter, but they must be side by side."""

from collections import Counter


def contains_permutation(word: str, text: str) -> bool:
    return Counter(word) <= Counter(text)
