"""You buy on the day of the lowest price of all, but the best trade may be over by then."""


def max_profit(prices: list[int]) -> int:
    cheapest = prices.index(min(prices))
    return max(prices[cheapest:]) - prices[cheapest]
