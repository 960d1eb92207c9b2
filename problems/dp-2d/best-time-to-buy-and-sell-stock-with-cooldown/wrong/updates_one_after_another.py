"""You update the states one after the other, so a sale counts as free on the same day."""


def max_profit(prices: list[int]) -> int:
    holding, sold, free = -prices[0], 0, 0
    for price in prices[1:]:
        sold = holding + price
        free = max(free, sold)
        holding = max(holding, free - price)
    return max(sold, free)
