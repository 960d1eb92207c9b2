"""Fill a table bottom-up: which substrings are palindromes, from the last start to the first.

Time: O(n²). Space: O(n²).
"""


def count_substrings(text: str) -> int:
    size = len(text)
    is_palindrome = [[False] * size for _ in range(size)]
    count = 0
    for left in range(size - 1, -1, -1):
        for right in range(left, size):
            if text[left] == text[right] and (
                right - left < 2 or is_palindrome[left + 1][right - 1]
            ):
                is_palindrome[left][right] = True
                count += 1
    return count
