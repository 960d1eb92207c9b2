"""Push each finished word onto the left end of a deque.

Time: O(n). Space: O(n).
"""

from collections import deque


def reverse_words(line: str) -> str:
    words: deque[str] = deque()
    word: list[str] = []
    for character in line:
        if character != " ":
            word.append(character)
        elif word:
            words.appendleft("".join(word))
            word = []
    if word:
        words.appendleft("".join(word))
    return " ".join(words)
