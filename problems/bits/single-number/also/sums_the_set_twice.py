"""Twice the sum of the different values minus the sum of the list is the single one.

Time: O(n). Space: O(n).
"""


def single_number(numbers: list[int]) -> int:
    return 2 * sum(set(numbers)) - sum(numbers)
