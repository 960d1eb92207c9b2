"""Widen around every middle, a letter or the gap after it: each step is one more palindrome.

Time: O(n²). Space: O(1).
"""


def count_substrings(text: str) -> int:
    count = 0
    for middle in range(len(text)):
        count += palindromes_around(text, middle, middle)
        count += palindromes_around(text, middle, middle + 1)
    return count


def palindromes_around(text: str, left: int, right: int) -> int:
    count = 0
    while left >= 0 and right < len(text) and text[left] == text[right]:
        count += 1
        left -= 1
        right += 1
    return count
