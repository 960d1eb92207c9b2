"""Take digits off the end of one number and put them onto the end of another.

Time: O(number of digits). Space: O(1).
"""

SMALLEST, LARGEST = -(2**31), 2**31 - 1


def reverse(number: int) -> int:
    sign = -1 if number < 0 else 1
    rest = abs(number)
    result = 0
    while rest:
        rest, digit = divmod(rest, 10)
        result = result * 10 + digit
    result *= sign
    return result if SMALLEST <= result <= LARGEST else 0
