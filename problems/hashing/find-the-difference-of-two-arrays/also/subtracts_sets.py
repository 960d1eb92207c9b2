"""Subtract the sets from each other.

Time: O(n + m). Space: O(n + m).
"""


def find_difference(first: list[int], second: list[int]) -> list[list[int]]:
    left, right = set(first), set(second)
    return [list(left - right), list(right - left)]
