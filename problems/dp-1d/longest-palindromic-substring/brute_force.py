"""Reverse every substring, the longest first, until one stays the same.

Time: O(n³). Space: O(n).
"""


def longest_palindrome(text: str) -> str:
    for length in range(len(text), 0, -1):
        for start in range(len(text) - length + 1):
            part = text[start : start + length]
            if part == part[::-1]:
                return part
    return ""
