"""Fill a table, trade by trade, with the best purchase carried along the days.

Time: O(n * k). Space: O(n * k).
"""


def max_profit(k: int, prices: list[int]) -> int:
    days = len(prices)
    best = [[0] * days for _ in range(k + 1)]
    for trade in range(1, k + 1):
        bought = -prices[0]
        for day in range(1, days):
            best[trade][day] = max(best[trade][day - 1], bought + prices[day])
            bought = max(bought, best[trade - 1][day] - prices[day])
    return best[k][-1]
