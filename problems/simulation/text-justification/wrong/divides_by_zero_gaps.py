"""You divide by the number of gaps, which is 0 on a line with a single word."""


def full_justify(words: list[str], width: int) -> list[str]:
    lines: list[str] = []
    line: list[str] = []
    letters = 0
    for word in words:
        if letters + len(line) + len(word) > width:
            even, extra = divmod(width - letters, len(line) - 1)
            for i in range(len(line) - 1):
                line[i] += " " * (even + (i < extra))
            lines.append("".join(line))
            line, letters = [], 0
        line.append(word)
        letters += len(word)
    return [*lines, " ".join(line).ljust(width)]
