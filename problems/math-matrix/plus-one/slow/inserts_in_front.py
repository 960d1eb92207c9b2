"""You insert each digit at the front of a list, which shifts all the others each time: O(n²)."""


def plus_one(digits: list[int]) -> list[int]:
    result: list[int] = []
    carry = 1
    for digit in reversed(digits):
        carry, last = divmod(digit + carry, 10)
        result.insert(0, last)
    if carry:
        result.insert(0, carry)
    return result
