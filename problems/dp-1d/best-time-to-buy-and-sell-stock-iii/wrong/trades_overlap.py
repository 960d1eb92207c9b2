"""You take the best trade twice, but you never own more than one share."""


def max_profit(prices: list[int]) -> int:
    best, lowest = 0, prices[0]
    for price in prices:
        lowest = min(lowest, price)
        best = max(best, price - lowest)
    return 2 * best
