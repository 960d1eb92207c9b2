"""Build one integer out of the digits and add 1, which needs unlimited integers.

Time: O(n²). Space: O(n).
"""


def plus_one(digits: list[int]) -> list[int]:
    number = 0
    for digit in digits:
        number = number * 10 + digit
    number += 1
    result: list[int] = []
    while number:
        number, digit = divmod(number, 10)
        result.append(digit)
    return result[::-1]
