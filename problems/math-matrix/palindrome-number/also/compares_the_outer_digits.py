"""Compare the first digit with the last one and cut both off.

Time: O(number of digits). Space: O(1).
"""


def is_palindrome(number: int) -> bool:
    if number < 0:
        return False
    power = 1
    while number // power >= 10:
        power *= 10
    while power > 1:
        if number // power != number % 10:
            return False
        number = number % power // 10
        power //= 100
    return True
