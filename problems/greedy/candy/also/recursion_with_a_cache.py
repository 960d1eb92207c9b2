"""Recurse with a cache: a child gets one more than its lower neighbours, top-down.

Time: O(n). Space: O(n).
"""

from functools import cache


def candy(ratings: list[int]) -> int:
    @cache
    def candies(i: int) -> int:
        least = 1
        if i > 0 and ratings[i - 1] < ratings[i]:
            least = candies(i - 1) + 1
        if i + 1 < len(ratings) and ratings[i + 1] < ratings[i]:
            least = max(least, candies(i + 1) + 1)
        return least

    return sum(candies(i) for i in range(len(ratings)))
