"""Sort, so that equal numbers become neighbours: O(n log n) time, O(n) space."""

from itertools import pairwise


def contains_duplicate(numbers: list[int]) -> bool:
    return any(left == right for left, right in pairwise(sorted(numbers)))
