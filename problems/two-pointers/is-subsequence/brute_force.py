"""Try for each letter to keep it or to delete it.

Time: O(2^n). Space: O(n).
"""


def is_subsequence(word: str, text: str) -> bool:
    kept = {""}
    for letter in text:
        kept |= {start + letter for start in kept}
    return word in kept
