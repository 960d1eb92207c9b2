"""Make an integer out of the digits, add one, and take it apart again.

Time: O(n²). Space: O(n).
"""


def plus_one(digits: list[int]) -> list[int]:
    number = int("".join(str(digit) for digit in digits)) + 1
    return [int(character) for character in str(number)]
