"""You let a purchase follow a sale without a day of rest in between, which the rule forbids."""


def max_profit(prices: list[int]) -> int:
    holding, sold, free = -prices[0], 0, 0
    for price in prices[1:]:
        sold = holding + price
        free = max(free, sold)
        holding = max(holding, free - price)
    return max(sold, free)
