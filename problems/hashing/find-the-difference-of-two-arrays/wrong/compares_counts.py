"""You subtract counts, but a value that occurs in both lists is out however often it occurs."""

from collections import Counter


def find_difference(first: list[int], second: list[int]) -> list[list[int]]:
    left, right = Counter(first), Counter(second)
    return [list(left - right), list(right - left)]
