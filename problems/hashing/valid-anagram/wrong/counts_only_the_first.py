"""You compare counts for the first string's letters only, so other letters go unnoticed."""

from collections import Counter


def is_anagram(first: str, second: str) -> bool:
    counts = Counter(second)
    return all(counts[letter] == count for letter, count in Counter(first).items())
