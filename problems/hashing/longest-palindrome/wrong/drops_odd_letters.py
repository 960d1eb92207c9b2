"""You drop a letter with an odd count altogether, but all of its copies except one pair up."""

from collections import Counter


def longest_palindrome(letters: str) -> int:
    counts = Counter(letters).values()
    even = sum(count for count in counts if count % 2 == 0)
    return even + 1 if any(count % 2 for count in counts) else even
