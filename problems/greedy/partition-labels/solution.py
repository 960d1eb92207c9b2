"""A piece reaches the last position of each of its letters; cut as soon as it does.

Time: O(n). Space: O(1).
"""


def partition_labels(text: str) -> list[int]:
    last = {letter: position for position, letter in enumerate(text)}
    lengths = []
    start = end = 0
    for position, letter in enumerate(text):
        end = max(end, last[letter])
        if position == end:
            lengths.append(end - start + 1)
            start = position + 1
    return lengths
