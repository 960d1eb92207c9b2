"""Subtract the sum from three times the sum of the different values, and halve.

Time: O(n). Space: O(n).
"""


def single_number(numbers: list[int]) -> int:
    return (3 * sum(set(numbers)) - sum(numbers)) // 2
