"""Recurse with a cache, top-down: both extremes that end at a position.

Time: O(n). Space: O(n).
"""

from functools import cache


def max_product(numbers: list[int]) -> int:
    @cache
    def extremes(end: int) -> tuple[int, int]:
        number = numbers[end]
        if end == 0:
            return number, number
        highest, lowest = extremes(end - 1)
        candidates = (number, number * highest, number * lowest)
        return max(candidates), min(candidates)

    return max(extremes(end)[0] for end in range(len(numbers)))
