"""Take characters off both ends of a list: O(n²), since all others move up each time."""


def is_palindrome(text: str) -> bool:
    kept = [character.lower() for character in text if character.isalnum()]
    while len(kept) > 1:
        if kept.pop(0) != kept.pop():
            return False
    return True
