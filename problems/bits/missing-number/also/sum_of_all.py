"""Subtract the sum of the list from the sum of 0 to n.

Time: O(n). Space: O(1).
"""


def missing_number(numbers: list[int]) -> int:
    count = len(numbers)
    return count * (count + 1) // 2 - sum(numbers)
