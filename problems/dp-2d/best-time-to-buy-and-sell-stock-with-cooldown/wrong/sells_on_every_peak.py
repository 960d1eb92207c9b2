"""You sell on every peak, but selling earlier or holding on may avoid a day of rest at a bad
time."""


def max_profit(prices: list[int]) -> int:
    profit = day = 0
    while day < len(prices) - 1:
        bottom = day
        while day + 1 < len(prices) and prices[day + 1] >= prices[day]:
            day += 1
        if prices[day] > prices[bottom]:
            profit += prices[day] - prices[bottom]
            day += 2
        else:
            day += 1
    return profit
