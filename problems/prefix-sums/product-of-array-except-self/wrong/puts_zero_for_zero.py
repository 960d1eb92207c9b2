"""You put 0 where a number is 0, but the answer there is the product of all the others."""

from math import prod


def product_except_self(numbers: list[int]) -> list[int]:
    total = prod(numbers)
    return [total // number if number != 0 else 0 for number in numbers]
