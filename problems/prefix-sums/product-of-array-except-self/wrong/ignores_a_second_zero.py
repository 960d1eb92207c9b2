"""You treat several zeros like one, but with two of them every product is zero."""

from math import prod


def product_except_self(numbers: list[int]) -> list[int]:
    without_zeros = prod(number for number in numbers if number != 0)
    if 0 in numbers:
        return [without_zeros if number == 0 else 0 for number in numbers]
    return [without_zeros // number for number in numbers]
