"""Fill a line word by word, flush it when the next word does not fit, and the last one at the end.

Time: O(n) for n characters. Space: O(n).
"""


def full_justify(words: list[str], width: int) -> list[str]:
    lines: list[str] = []
    line: list[str] = []
    letters = 0  # letters of the words on the line
    for word in words:
        if letters + len(line) + len(word) > width:  # one space per word before it
            lines.append(spread(line, letters, width))
            line = []
            letters = 0
        line.append(word)
        letters += len(word)
    lines.append(" ".join(line).ljust(width))
    return lines


def spread(line: list[str], letters: int, width: int) -> str:
    if len(line) == 1:
        return line[0].ljust(width)
    gaps = len(line) - 1
    even, extra = divmod(width - letters, gaps)
    pieces: list[str] = []
    for i in range(gaps):
        pieces.append(line[i])
        pieces.append(" " * (even + (1 if i < extra else 0)))
    pieces.append(line[-1])
    return "".join(pieces)
