"""Take each letter's span from its first to its last position and merge spans that overlap.

Time: O(n). Space: O(1).
"""


def partition_labels(text: str) -> list[int]:
    pieces: list[list[int]] = []
    for letter in dict.fromkeys(text):
        first, last = text.index(letter), text.rindex(letter)
        if pieces and first <= pieces[-1][1]:
            pieces[-1][1] = max(pieces[-1][1], last)
        else:
            pieces.append([first, last])
    return [last - first + 1 for first, last in pieces]
