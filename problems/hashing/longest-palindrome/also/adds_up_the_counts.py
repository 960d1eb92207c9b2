"""Count each letter, add the even part of each count, and one for the middle.

Time: O(n). Space: O(1), 52 letters.
"""

from collections import Counter


def longest_palindrome(letters: str) -> int:
    length = 0
    odd = False
    for count in Counter(letters).values():
        length += count // 2 * 2
        if count % 2 == 1:
            odd = True
    return length + 1 if odd else length
