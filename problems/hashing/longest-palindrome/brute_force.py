"""Take two equal letters out of a list as long as there are any.

Time: O(n²). Space: O(n).
"""


def longest_palindrome(letters: str) -> int:
    rest = list(letters)
    length = 0
    for letter in letters:
        if rest.count(letter) >= 2:
            rest.remove(letter)
            rest.remove(letter)
            length += 2
    return length + min(1, len(rest))
