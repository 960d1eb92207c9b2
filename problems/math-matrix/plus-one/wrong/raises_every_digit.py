"""You do not stop at the digit that takes the one, so all digits to its left are raised as well."""


def plus_one(digits: list[int]) -> list[int]:
    carry = 0
    for place in reversed(range(len(digits))):
        carry, digits[place] = divmod(digits[place] + 1, 10)
    return [1, *digits] if carry else digits
