"""Sort the characters of both strings and compare.

Time: O(n log n). Space: O(n).
"""


def is_anagram(first: str, second: str) -> bool:
    return sorted(first) == sorted(second)
