"""You measure the longest word, but the last one is wanted."""


def length_of_last_word(line: str) -> int:
    return max(len(word) for word in line.split())
