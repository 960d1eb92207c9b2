"""You add every change of the price, falls too, so only the first and the last day count."""


def max_profit(prices: list[int]) -> int:
    profit = 0
    for day in range(1, len(prices)):
        profit += prices[day] - prices[day - 1]
    return max(0, profit)
