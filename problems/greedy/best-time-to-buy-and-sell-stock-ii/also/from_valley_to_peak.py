"""Walk from each valley to the next peak and trade once per rise.

Time: O(n). Space: O(1).
"""


def max_profit(prices: list[int]) -> int:
    profit = day = 0
    last = len(prices) - 1
    while day < last:
        while day < last and prices[day + 1] <= prices[day]:
            day += 1
        valley = prices[day]
        while day < last and prices[day + 1] >= prices[day]:
            day += 1
        profit += prices[day] - valley
    return profit
