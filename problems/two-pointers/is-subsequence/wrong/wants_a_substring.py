"""You look for the word as a whole, but other letters may stand between its letters."""


def is_subsequence(word: str, text: str) -> bool:
    return word in text
