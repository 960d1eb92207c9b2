"""Recurse with a cache over start and end of the row, top-down.

Time: O(n). Space: O(n).
"""

from functools import cache


def rob(money: list[int]) -> int:
    if len(money) == 1:
        return money[0]

    @cache
    def best(house: int, end: int) -> int:
        if house >= end:
            return 0
        return max(best(house + 1, end), money[house] + best(house + 2, end))

    return max(best(1, len(money)), best(0, len(money) - 1))
