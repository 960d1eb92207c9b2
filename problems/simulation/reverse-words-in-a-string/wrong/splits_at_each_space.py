"""You split at every single space, so two spaces in a row produce an empty word."""


def reverse_words(line: str) -> str:
    return " ".join(reversed(line.strip().split(" ")))
