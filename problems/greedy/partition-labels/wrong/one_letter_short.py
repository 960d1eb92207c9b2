"""You compute each length as end - start and forget that both ends belong to the piece."""


def partition_labels(text: str) -> list[int]:
    last = {letter: position for position, letter in enumerate(text)}
    lengths = []
    start = end = 0
    for position, letter in enumerate(text):
        end = max(end, last[letter])
        if position == end:
            lengths.append(end - start)
            start = position + 1
    return lengths
