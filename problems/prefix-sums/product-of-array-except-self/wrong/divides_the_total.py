"""You divide the product of all numbers by each one, which breaks down as soon as one is zero."""

from math import prod


def product_except_self(numbers: list[int]) -> list[int]:
    total = prod(numbers)
    return [total // number for number in numbers]
