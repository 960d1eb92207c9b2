"""Let the library find the lower bound.

Time: O(log n). Space: O(1).
"""

from bisect import bisect_left


def search_insert(numbers: list[int], target: int) -> int:
    return bisect_left(numbers, target)
