"""You look for the word and for its reverse, but its letters may come in any order."""


def contains_permutation(word: str, text: str) -> bool:
    return word in text or word[::-1] in text
