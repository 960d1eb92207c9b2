"""Subtract the sum of the list from the sum of 0 to n: O(n) time, O(1) space."""


def missing_number(numbers: list[int]) -> int:
    count = len(numbers)
    return count * (count + 1) // 2 - sum(numbers)
