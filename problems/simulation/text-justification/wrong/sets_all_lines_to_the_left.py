"""You set every line to the left with single spaces, but full lines are spread."""


def full_justify(words: list[str], width: int) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in words:
        if line and len(line) + 1 + len(word) > width:
            lines.append(line.ljust(width))
            line = ""
        line += " " + word if line else word
    return [*lines, line.ljust(width)]
