"""You look for each letter in the whole string, so neither order nor number counts."""


def is_subsequence(word: str, text: str) -> bool:
    return all(letter in text for letter in word)
