"""You only notice when a letter runs out, not when letters of the first word are left over."""

from collections import Counter


def is_anagram(first: str, second: str) -> bool:
    counts = Counter(first)
    for letter in second:
        counts[letter] -= 1
        if counts[letter] < 0:
            return False
    return True
