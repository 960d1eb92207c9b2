"""Give each letter its first and last position and merge the spans that overlap: O(n) time."""


def partition_labels(text: str) -> list[int]:
    pieces: list[list[int]] = []
    for letter in dict.fromkeys(text):
        first, last = text.index(letter), text.rindex(letter)
        if pieces and first <= pieces[-1][1]:
            pieces[-1][1] = max(pieces[-1][1], last)
        else:
            pieces.append([first, last])
    return [last - first + 1 for first, last in pieces]
