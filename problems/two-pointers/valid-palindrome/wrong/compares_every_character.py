"""You compare all characters, but blanks, punctuation and other marks do not count."""


def is_palindrome(text: str) -> bool:
    lowered = text.lower()
    return lowered == lowered[::-1]
