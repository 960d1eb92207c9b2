"""You count only the letters when you pack, so words end up without a space between them."""


def full_justify(words: list[str], width: int) -> list[str]:
    lines: list[str] = []
    line: list[str] = []
    letters = 0
    for word in words:
        if letters + len(word) > width:
            gaps = max(1, len(line) - 1)
            for i in range(width - letters):
                line[i % gaps] += " "
            lines.append("".join(line))
            line, letters = [], 0
        line.append(word)
        letters += len(word)
    return [*lines, " ".join(line).ljust(width)]
