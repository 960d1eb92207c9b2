"""You pay the fee at the purchase and again at the sale, but a whole trade costs it once."""


def max_profit(prices: list[int], fee: int) -> int:
    holding, free = -prices[0] - fee, 0
    for price in prices[1:]:
        holding, free = max(holding, free - price - fee), max(free, holding + price - fee)
    return free
