"""Take characters off both ends of a list, which moves all the others up each time.

Time: O(n²). Space: O(n).
"""


def is_palindrome(text: str) -> bool:
    kept = [character.lower() for character in text if character.isalnum()]
    while len(kept) > 1:
        if kept.pop(0) != kept.pop():
            return False
    return True
