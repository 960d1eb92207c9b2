"""Recurse with a cache over the day, the trades left and whether you hold a share, top-down.

Time: O(n). Space: O(n).
"""

from functools import cache


def max_profit(prices: list[int]) -> int:
    @cache
    def best_from(day: int, trades: int, holding: bool) -> int:
        if day == len(prices) or (trades == 0 and not holding):
            return 0
        wait = best_from(day + 1, trades, holding)
        if holding:
            return max(wait, best_from(day + 1, trades, False) + prices[day])
        return max(wait, best_from(day + 1, trades - 1, True) - prices[day])

    return best_from(0, 2, False)
