"""You treat uppercase and lowercase as the same letter, but they differ."""

from collections import Counter


def longest_palindrome(letters: str) -> int:
    counts = Counter(letters.lower()).values()
    length = sum(count // 2 * 2 for count in counts)
    return length + 1 if length < len(letters) else length
