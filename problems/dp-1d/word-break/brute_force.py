"""Take off every word that fits at the front, and do the same with what is left.

Time: O(2^n * words). Space: O(n²).
"""


def word_break(text: str, words: list[str]) -> bool:
    if not text:
        return True
    return any(text.startswith(word) and word_break(text[len(word) :], words) for word in words)
