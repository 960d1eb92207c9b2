"""Sort the letters and pair equal neighbours.

Time: O(n log n). Space: O(n).
"""


def longest_palindrome(letters: str) -> int:
    ordered = sorted(letters)
    length = position = 0
    while position + 1 < len(ordered):
        if ordered[position] == ordered[position + 1]:
            length += 2
            position += 2
        else:
            position += 1
    return length + 1 if length < len(letters) else length
