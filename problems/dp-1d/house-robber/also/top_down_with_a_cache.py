"""Recurse with a cache, top-down: skip the house, or take it and skip the next.

Time: O(n). Space: O(n).
"""

from functools import cache


def rob(money: list[int]) -> int:
    @cache
    def best_from(house: int) -> int:
        if house >= len(money):
            return 0
        return max(best_from(house + 1), money[house] + best_from(house + 2))

    return best_from(0)
