"""Sort the characters of both texts and compare: O(n log n) time, O(n) space."""


def is_anagram(first: str, second: str) -> bool:
    return sorted(first) == sorted(second)
