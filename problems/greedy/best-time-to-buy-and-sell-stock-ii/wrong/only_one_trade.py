"""You look for the best single trade, but you may trade as often as you like."""


def max_profit(prices: list[int]) -> int:
    best, lowest = 0, prices[0]
    for price in prices:
        lowest = min(lowest, price)
        best = max(best, price - lowest)
    return best
