"""You measure the first word, but the last one is wanted."""


def length_of_last_word(line: str) -> int:
    return len(line.split()[0])
