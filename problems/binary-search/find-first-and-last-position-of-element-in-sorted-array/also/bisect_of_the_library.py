"""Let the library find both borders.

Time: O(log n). Space: O(1).
"""

from bisect import bisect_left, bisect_right


def search_range(numbers: list[int], target: int) -> list[int]:
    first = bisect_left(numbers, target)
    last = bisect_right(numbers, target) - 1
    return [first, last] if first <= last else [-1, -1]
