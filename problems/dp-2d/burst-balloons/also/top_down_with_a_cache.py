"""Recurse with a cache over the two ends of a range, top-down.

Time: O(n³). Space: O(n²).
"""

from functools import cache


def max_coins(balloons: list[int]) -> int:
    row = [1, *balloons, 1]

    @cache
    def best(left: int, right: int) -> int:
        most = 0
        ends = row[left] * row[right]
        for last in range(left + 1, right):
            most = max(most, best(left, last) + ends * row[last] + best(last, right))
        return most

    return best(0, len(row) - 1)
