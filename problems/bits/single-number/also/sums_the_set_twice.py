"""Twice the sum of all values minus the sum of the list is the single one: O(n) time and space."""


def single_number(numbers: list[int]) -> int:
    return 2 * sum(set(numbers)) - sum(numbers)
