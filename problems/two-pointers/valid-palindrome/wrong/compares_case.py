"""You compare the characters as they are, but upper and lower case count as the same letter."""


def is_palindrome(text: str) -> bool:
    kept = [character for character in text if character.isalnum()]
    return kept == kept[::-1]
