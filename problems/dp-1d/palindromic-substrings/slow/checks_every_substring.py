"""You compare each substring from its ends inwards and learn nothing for the next, which is
O(n³)."""


def count_substrings(text: str) -> int:
    return sum(
        is_palindrome(text, left, right)
        for left in range(len(text))
        for right in range(left, len(text))
    )


def is_palindrome(text: str, left: int, right: int) -> bool:
    while left < right:
        if text[left] != text[right]:
            return False
        left += 1
        right -= 1
    return True
