"""Ask for the best from each day, with and without a share, with a cache: O(n) time and space."""

from functools import cache


def max_profit(prices: list[int]) -> int:
    @cache
    def best_from(day: int, holding: bool) -> int:
        if day >= len(prices):
            return 0
        wait = best_from(day + 1, holding)
        if holding:
            return max(wait, best_from(day + 2, False) + prices[day])
        return max(wait, best_from(day + 1, True) - prices[day])

    return best_from(0, False)
