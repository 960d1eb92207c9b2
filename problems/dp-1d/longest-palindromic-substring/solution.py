"""Widen around every middle, a letter or the gap after it, and keep the longest palindrome.

Time: O(n²). Space: O(n).
"""


def longest_palindrome(text: str) -> str:
    longest = ""
    for middle in range(len(text)):
        odd = widened(text, middle, middle)
        even = widened(text, middle, middle + 1)
        longest = max(longest, odd, even, key=len)
    return longest


def widened(text: str, left: int, right: int) -> str:
    """Return the longest palindrome around the middle between left and right."""
    while left >= 0 and right < len(text) and text[left] == text[right]:
        left -= 1
        right += 1
    return text[left + 1 : right]
