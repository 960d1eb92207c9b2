"""You only count the letters, but their order matters as well."""

from collections import Counter


def is_subsequence(word: str, text: str) -> bool:
    return Counter(word) <= Counter(text)
