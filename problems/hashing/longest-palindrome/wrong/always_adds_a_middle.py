"""You add one for the middle even when no letter is left over."""

from collections import Counter


def longest_palindrome(letters: str) -> int:
    return sum(count // 2 * 2 for count in Counter(letters).values()) + 1
