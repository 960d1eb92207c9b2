"""You write 1 and 0 in place of a nine at the end, but the 1 belongs to the digit before it."""


def plus_one(digits: list[int]) -> list[int]:
    if digits[-1] < 9:
        return [*digits[:-1], digits[-1] + 1]
    return [*digits[:-1], 1, 0]
