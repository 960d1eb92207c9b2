"""Slide a window as long as the word and compare the counts of its letters with the word's.

Time: O(a * n) for an alphabet of a letters. Space: O(a).
"""

from collections import Counter


def contains_permutation(word: str, text: str) -> bool:
    wanted = Counter(word)
    window: Counter[str] = Counter()
    for right, letter in enumerate(text):
        window[letter] += 1
        if right >= len(word):
            window[text[right - len(word)]] -= 1
        if window == wanted:
            return True
    return False
