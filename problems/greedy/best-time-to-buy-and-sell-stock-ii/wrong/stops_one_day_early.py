"""You end the loop one day too early and miss what happens on the last day."""


def max_profit(prices: list[int]) -> int:
    profit = 0
    for day in range(1, len(prices) - 1):
        profit += max(0, prices[day] - prices[day - 1])
    return profit
