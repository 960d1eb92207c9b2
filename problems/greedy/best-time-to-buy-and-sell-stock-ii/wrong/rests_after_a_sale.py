"""You skip the day after a sale, but you may buy again at once."""


def max_profit(prices: list[int]) -> int:
    profit = 0
    day = 1
    while day < len(prices):
        if prices[day] > prices[day - 1]:
            profit += prices[day] - prices[day - 1]
            day += 1
        day += 1
    return profit
