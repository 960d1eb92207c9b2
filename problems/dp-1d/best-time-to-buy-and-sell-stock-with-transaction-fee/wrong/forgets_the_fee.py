"""You add up every rise and forget the fee, which each sale costs."""


def max_profit(prices: list[int], fee: int) -> int:
    profit = 0
    for day in range(1, len(prices)):
        profit += max(0, prices[day] - prices[day - 1])
    return profit
