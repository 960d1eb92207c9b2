"""Grow to the right, and shrink while a letter is in the window too often.

Time: O(n + m). Space: O(a) for an alphabet of a letters.
"""

from collections import Counter


def contains_permutation(word: str, text: str) -> bool:
    left_over = Counter(word)
    left = 0
    for right, letter in enumerate(text):
        left_over[letter] -= 1
        while left_over[letter] < 0:
            left_over[text[left]] += 1
            left += 1
        if right - left + 1 == len(word):
            return True
    return False
