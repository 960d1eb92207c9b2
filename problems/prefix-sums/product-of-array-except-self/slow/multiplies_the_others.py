"""You multiply all the other numbers for each position: O(n²), however fast `prod` is."""

from math import prod


def product_except_self(numbers: list[int]) -> list[int]:
    return [
        prod(numbers[:position]) * prod(numbers[position + 1 :]) for position in range(len(numbers))
    ]
