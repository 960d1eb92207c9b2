"""Merge from the front and stop in the middle: O(m + n) time, O(1) space."""

from heapq import merge
from itertools import islice


def find_median(first: list[int], second: list[int]) -> float:
    total = len(first) + len(second)
    middle = list(islice(merge(first, second), (total - 1) // 2, total // 2 + 1))
    return sum(middle) / len(middle)
