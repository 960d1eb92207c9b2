"""Count the letters of each window of m letters from scratch.

Time: O(n * m). Space: O(a) for an alphabet of a letters.
"""

from collections import Counter


def contains_permutation(word: str, text: str) -> bool:
    wanted = Counter(word)
    starts = range(len(text) - len(word) + 1)
    return any(Counter(text[start : start + len(word)]) == wanted for start in starts)
