"""Compare two substrings with their reverses at the first difference.

Time: O(n). Space: O(n).
"""


def almost_palindrome(string: str) -> bool:
    for left in range(len(string) // 2):
        right = len(string) - 1 - left
        if string[left] != string[right]:
            without_left = string[left + 1 : right + 1]
            without_right = string[left:right]
            return without_left == without_left[::-1] or without_right == without_right[::-1]
    return True
