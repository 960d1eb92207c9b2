"""Take the whole length and leave out one copy of each odd letter but one.

Time: O(52 * n). Space: O(1), 52 letters.
"""


def longest_palindrome(letters: str) -> int:
    odd = sum(letters.count(letter) % 2 for letter in set(letters))
    return len(letters) - odd + 1 if odd else len(letters)
