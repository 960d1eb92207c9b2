"""Slide a window as long as the word over the text and compare the counts of their letters.

Time: O(a n). Space: O(a). There are a different letters, at most 26.
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
