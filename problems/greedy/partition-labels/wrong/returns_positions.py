"""You return where each piece ends, but the question asks for the length of each piece."""


def partition_labels(text: str) -> list[int]:
    last = {letter: position for position, letter in enumerate(text)}
    ends = []
    end = 0
    for position, letter in enumerate(text):
        end = max(end, last[letter])
        if position == end:
            ends.append(end + 1)
    return ends
