"""You take the even counts and the largest odd one, but the other odd letters have pairs too."""

from collections import Counter


def longest_palindrome(letters: str) -> int:
    counts = Counter(letters).values()
    even = sum(count for count in counts if count % 2 == 0)
    return even + max((count for count in counts if count % 2), default=0)
