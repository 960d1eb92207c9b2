"""You put all remaining spaces into the first gap, but they are spread as evenly as possible."""


def full_justify(words: list[str], width: int) -> list[str]:
    lines: list[str] = []
    line: list[str] = []
    letters = 0
    for word in words:
        if letters + len(line) + len(word) > width:
            gaps = max(1, len(line) - 1)
            even, extra = divmod(width - letters, gaps)
            for i in range(gaps):
                line[i] += " " * even
            line[0] += " " * extra
            lines.append("".join(line))
            line, letters = [], 0
        line.append(word)
        letters += len(word)
    return [*lines, " ".join(line).ljust(width)]
