"""You take characters off the front of a list, and each time all the others move up: O(n²)."""


def is_palindrome(text: str) -> bool:
    kept = [character.lower() for character in text if character.isalnum()]
    while len(kept) > 1:
        if kept.pop(0) != kept.pop():
            return False
    return True
