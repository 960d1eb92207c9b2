"""Recurse with a cache over the day and whether you hold a share, top-down.

Time: O(n). Space: O(n).
"""

from functools import cache


def max_profit(prices: list[int], fee: int) -> int:
    @cache
    def best_from(day: int, holding: bool) -> int:
        if day == len(prices):
            return 0
        wait = best_from(day + 1, holding)
        if holding:
            return max(wait, best_from(day + 1, False) + prices[day] - fee)
        return max(wait, best_from(day + 1, True) - prices[day])

    return best_from(0, False)
