"""Build the set of all numbers and compare its size with the length of the list.

Time: O(n). Space: O(n).
"""


def contains_duplicate(numbers: list[int]) -> bool:
    return len(set(numbers)) < len(numbers)
