"""You end a piece at the last position of its first letter, but other letters in it may go
further."""


def partition_labels(text: str) -> list[int]:
    lengths = []
    start = 0
    while start < len(text):
        end = text.rindex(text[start])
        lengths.append(end - start + 1)
        start = end + 1
    return lengths
