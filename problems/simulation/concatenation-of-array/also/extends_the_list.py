"""Extend the given list by a copy of itself.

Time: O(n). Space: O(n).
"""


def get_concatenation(numbers: list[int]) -> list[int]:
    numbers.extend(numbers[:])
    return numbers
