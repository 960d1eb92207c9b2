"""You build one big integer digit by digit; each step walks through all of it, so O(n²)."""


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
