"""You reverse the whole string and leave the letters of each word backwards."""


def reverse_words(line: str) -> str:
    return " ".join(line[::-1].split())
