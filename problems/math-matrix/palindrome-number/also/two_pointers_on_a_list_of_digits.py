"""Collect the digits in a list and compare them with two pointers.

Time: O(number of digits). Space: O(number of digits).
"""


def is_palindrome(number: int) -> bool:
    if number < 0:
        return False
    digits: list[int] = []
    while number:
        digits.append(number % 10)
        number //= 10
    left, right = 0, len(digits) - 1
    while left < right:
        if digits[left] != digits[right]:
            return False
        left += 1
        right -= 1
    return True
