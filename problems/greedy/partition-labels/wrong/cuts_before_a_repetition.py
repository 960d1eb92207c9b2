"""You cut where a letter comes back, but then this letter is in both pieces."""


def partition_labels(text: str) -> list[int]:
    lengths = []
    piece: set[str] = set()
    length = 0
    for letter in text:
        if letter in piece:
            lengths.append(length)
            piece, length = set(), 0
        piece.add(letter)
        length += 1
    return [*lengths, length]
