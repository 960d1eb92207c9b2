"""You look for a space before the word, but the word may begin the string."""


def length_of_last_word(line: str) -> int:
    position = len(line) - 1
    while line[position] == " ":
        position -= 1
    length = 0
    while line[position] != " ":
        length += 1
        position -= 1
    return length
