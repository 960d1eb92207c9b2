"""Fill a table bottom-up: which substrings are palindromes, from the last start to the first.

Time: O(n²). Space: O(n²).
"""


def longest_palindrome(text: str) -> str:
    size = len(text)
    is_palindrome = [[False] * size for _ in range(size)]
    longest = ""
    for left in range(size - 1, -1, -1):
        for right in range(left, size):
            if text[left] == text[right] and (
                right - left < 2 or is_palindrome[left + 1][right - 1]
            ):
                is_palindrome[left][right] = True
                if right - left + 1 > len(longest):
                    longest = text[left : right + 1]
    return longest
