"""Insert each digit at the front of the result, which shifts all others: O(n²), for few digits."""


def plus_one(digits: list[int]) -> list[int]:
    result: list[int] = []
    carry = 1
    for digit in reversed(digits):
        carry, last = divmod(digit + carry, 10)
        result.insert(0, last)
    if carry:
        result.insert(0, carry)
    return result
