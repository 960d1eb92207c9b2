"""Collect the words with a cursor, then join them from the last to the first.

Time: O(n). Space: O(n).
"""


def reverse_words(line: str) -> str:
    words: list[str] = []
    position = 0
    while position < len(line):
        while position < len(line) and line[position] == " ":
            position += 1
        start = position
        while position < len(line) and line[position] != " ":
            position += 1
        if position > start:
            words.append(line[start:position])
    words.reverse()
    return " ".join(words)
