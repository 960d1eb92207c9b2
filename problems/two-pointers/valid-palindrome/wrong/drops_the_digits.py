"""You keep letters only, but digits are compared as well: use `isalnum`, not `isalpha`."""


def is_palindrome(text: str) -> bool:
    kept = [character.lower() for character in text if character.isalpha()]
    return kept == kept[::-1]
