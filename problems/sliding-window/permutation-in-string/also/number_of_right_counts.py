"""Slide the counts and keep the number of letters whose count is right.

Time: O(n + m). Space: O(a) for an alphabet of a letters.
"""

from collections import Counter


def contains_permutation(word: str, text: str) -> bool:
    missing = Counter(word)  # below zero for a surplus
    to_settle = len(missing)
    for right, letter in enumerate(text):
        if letter in missing:
            missing[letter] -= 1
            if missing[letter] == 0:
                to_settle -= 1
        if right >= len(word):
            leaving = text[right - len(word)]
            if leaving in missing:
                if missing[leaving] == 0:
                    to_settle += 1
                missing[leaving] += 1
        if to_settle == 0:
            return True
    return False
