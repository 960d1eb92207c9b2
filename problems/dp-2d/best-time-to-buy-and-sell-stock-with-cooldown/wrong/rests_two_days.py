"""You rest for two days after a sale instead of one, so a purchase on the third day is missed."""


def max_profit(prices: list[int]) -> int:
    holding, sold, resting, free = -prices[0], 0, 0, 0
    for price in prices[1:]:
        holding, sold, resting, free = (
            max(holding, free - price),
            holding + price,
            sold,
            max(free, resting),
        )
    return max(sold, resting, free)
