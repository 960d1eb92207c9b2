"""Compare where each letter and each word occurs first.

Time: O(n + m). Space: O(n + m).
"""


def word_pattern(pattern: str, sentence: str) -> bool:
    words = sentence.split()
    if len(words) != len(pattern):
        return False
    letter_first: dict[str, int] = {}
    word_first: dict[str, int] = {}
    for i, (letter, word) in enumerate(zip(pattern, words, strict=True)):
        if letter_first.setdefault(letter, i) != word_first.setdefault(word, i):
            return False
    return True
