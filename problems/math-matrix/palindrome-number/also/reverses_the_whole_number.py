"""Reverse all digits by arithmetic and compare with the original.

Time: O(number of digits). Space: O(1).
"""


def is_palindrome(number: int) -> bool:
    if number < 0:
        return False
    rest = number
    turned = 0
    while rest:
        turned = turned * 10 + rest % 10
        rest //= 10
    return turned == number
