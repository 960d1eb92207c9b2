"""You count from the very end and stop at the first space, which may come at once."""


def length_of_last_word(line: str) -> int:
    length = 0
    position = len(line) - 1
    while position >= 0 and line[position] != " ":
        length += 1
        position -= 1
    return length
