"""Count the characters of both texts: anagrams are texts with equal counts.

Time: O(n). Space: O(k). There are k different characters.
"""

from collections import Counter


def is_anagram(first: str, second: str) -> bool:
    return len(first) == len(second) and Counter(first) == Counter(second)
