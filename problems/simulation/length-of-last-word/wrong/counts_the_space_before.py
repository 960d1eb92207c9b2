"""You subtract the position of the last space itself, so the space is counted with the word."""


def length_of_last_word(line: str) -> int:
    line = line.rstrip()
    return len(line) - max(line.rfind(" "), 0)
