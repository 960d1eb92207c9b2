from functools import cache


def max_profit(prices: list[int], fee: int) -> int:
    n = len(prices)

    @cache
    def best(day: int, own: bool) -> int:
        if day == n:
            return 0
        wait = best(day + 1, own)
        if own:
            return max(wait, best(day + 1, False) + prices[day] - fee)
        return max(wait, best(day + 1, True) - prices[day])

    return best(0, False)
