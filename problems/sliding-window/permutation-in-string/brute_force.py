"""Sort every substring that is as long as the word of m letters.

Time: O(n * m log m). Space: O(m).
"""


def contains_permutation(word: str, text: str) -> bool:
    ordered = sorted(word)
    starts = range(len(text) - len(word) + 1)
    return any(sorted(text[start : start + len(word)]) == ordered for start in starts)
