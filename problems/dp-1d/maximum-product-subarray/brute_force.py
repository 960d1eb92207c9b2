"""Multiply out every subarray on its own.

Time: O(n³). Space: O(n).
"""

from math import prod


def max_product(numbers: list[int]) -> int:
    return max(
        prod(numbers[start:end])
        for start in range(len(numbers))
        for end in range(start + 1, len(numbers) + 1)
    )
