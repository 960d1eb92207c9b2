"""Choose for each gap between two letters whether to cut there, and keep cuts into words.

Time: O(n * 2^n). Space: O(n) besides the answer.
"""

from itertools import product


def word_break(text: str, words: list[str]) -> list[str]:
    sentences = []
    for gaps in product(["", " "], repeat=len(text) - 1):
        sentence = "".join(letter + gap for letter, gap in zip(text, [*gaps, ""], strict=True))
        if all(part in words for part in sentence.split(" ")):
            sentences.append(sentence)
    return sentences
