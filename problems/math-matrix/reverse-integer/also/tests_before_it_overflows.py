"""Test before each digit whether the result still fits into 32 bits.

Time: O(number of digits). Space: O(1).
"""

LARGEST = 2**31 - 1


def reverse(number: int) -> int:
    rest = abs(number)
    limit = LARGEST if number > 0 else LARGEST + 1
    result = 0
    while rest:
        rest, digit = divmod(rest, 10)
        if result > limit // 10 or (result == limit // 10 and digit > limit % 10):
            return 0
        result = result * 10 + digit
    return result if number > 0 else -result
