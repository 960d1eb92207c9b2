"""Fill a table bottom-up: a row per day with the most money in each of the three states.

Time: O(n). Space: O(n).
"""


def max_profit(prices: list[int]) -> int:
    days = len(prices)
    holding = [-prices[0]] + [0] * (days - 1)
    sold = [0] * days
    free = [0] * days
    for day in range(1, days):
        holding[day] = max(holding[day - 1], free[day - 1] - prices[day])
        sold[day] = holding[day - 1] + prices[day]
        free[day] = max(free[day - 1], sold[day - 1])
    return max(sold[-1], free[-1])
