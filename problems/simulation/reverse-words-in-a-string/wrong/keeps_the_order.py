"""You tidy up the spaces, but leave the words in their order."""


def reverse_words(line: str) -> str:
    return " ".join(line.split())
