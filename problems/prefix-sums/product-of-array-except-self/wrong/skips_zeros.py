"""You leave zeros out of the product, but a zero makes all the other places zero."""

from math import prod


def product_except_self(numbers: list[int]) -> list[int]:
    total = prod(number for number in numbers if number != 0)
    return [total // number if number != 0 else total for number in numbers]
