"""You count the words, but the length of the last one is wanted."""


def length_of_last_word(line: str) -> int:
    return len(line.split())
