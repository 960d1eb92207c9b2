"""Count the characters of both strings: anagrams are strings with equal counts.

Time: O(n). Space: O(k) for k different characters.
"""

from collections import Counter


def is_anagram(first: str, second: str) -> bool:
    if len(first) != len(second):
        return False
    return Counter(first) == Counter(second)
