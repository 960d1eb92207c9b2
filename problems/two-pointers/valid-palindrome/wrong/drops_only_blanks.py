"""You step over blanks, but commas, dots and other marks do not count either."""


def is_palindrome(text: str) -> bool:
    kept = text.replace(" ", "").lower()
    return kept == kept[::-1]
