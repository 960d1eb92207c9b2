"""Count the letters of each window from scratch: O(n * m), bearable for 10,000 letters."""

from collections import Counter


def contains_permutation(word: str, text: str) -> bool:
    wanted = Counter(word)
    starts = range(len(text) - len(word) + 1)
    return any(Counter(text[start : start + len(word)]) == wanted for start in starts)
