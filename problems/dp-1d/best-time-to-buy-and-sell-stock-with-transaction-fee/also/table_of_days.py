"""Fill a table bottom-up: a row per day with the most money in both states.

Time: O(n). Space: O(n).
"""


def max_profit(prices: list[int], fee: int) -> int:
    days = len(prices)
    holding = [0] * days
    free = [0] * days
    holding[0] = -prices[0]
    for day in range(1, days):
        holding[day] = max(holding[day - 1], free[day - 1] - prices[day])
        free[day] = max(free[day - 1], holding[day - 1] + prices[day] - fee)
    return free[-1]
