"""You sell after each single rise and pay the fee each time, but one trade may span many days."""


def max_profit(prices: list[int], fee: int) -> int:
    profit = 0
    for day in range(1, len(prices)):
        profit += max(0, prices[day] - prices[day - 1] - fee)
    return profit
