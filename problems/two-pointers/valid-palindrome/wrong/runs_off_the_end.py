"""You step over marks without asking whether the pointers have met, and run off the end."""


def is_palindrome(text: str) -> bool:
    left, right = 0, len(text) - 1
    while left < right:
        while not text[left].isalnum():
            left += 1
        while not text[right].isalnum():
            right -= 1
        if text[left].lower() != text[right].lower():
            return False
        left += 1
        right -= 1
    return True
