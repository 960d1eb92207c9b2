"""You compare each substring from its ends inwards and learn nothing for the next, which is
O(n³)."""


def longest_palindrome(text: str) -> str:
    longest = ""
    for start in range(len(text)):
        for end in range(start + len(longest) + 1, len(text) + 1):
            if is_palindrome(text, start, end - 1):
                longest = text[start:end]
    return longest


def is_palindrome(text: str, left: int, right: int) -> bool:
    while left < right:
        if text[left] != text[right]:
            return False
        left += 1
        right -= 1
    return True
