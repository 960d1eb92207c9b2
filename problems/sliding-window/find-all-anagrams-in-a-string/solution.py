"""Slide the letter counts of a window as long as the word, and compare them with the word's.

Time: O(a * n) for an alphabet of a letters. Space: O(a).
"""

from collections import Counter


def starts_of_anagrams(text: str, word: str) -> list[int]:
    wanted = Counter(word)
    window: Counter[str] = Counter()
    starts: list[int] = []
    for right, letter in enumerate(text):
        window[letter] += 1
        if right >= len(word):
            window[text[right - len(word)]] -= 1
        if window == wanted:
            starts.append(right - len(word) + 1)
    return starts
