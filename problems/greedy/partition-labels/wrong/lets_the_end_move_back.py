"""You set the end to the last position of the newest letter, so it can move back and cut too
soon."""


def partition_labels(text: str) -> list[int]:
    last = {letter: position for position, letter in enumerate(text)}
    lengths = []
    start = 0
    for position, letter in enumerate(text):
        if position == last[letter]:
            lengths.append(position - start + 1)
            start = position + 1
    return lengths
