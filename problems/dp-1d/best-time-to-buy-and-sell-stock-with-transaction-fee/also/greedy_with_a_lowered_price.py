"""Sell at any profit, but let the same trade go on as if you had bought at price - fee.

Time: O(n). Space: O(1).
"""


def max_profit(prices: list[int], fee: int) -> int:
    profit = 0
    bought = prices[0]
    for price in prices[1:]:
        if price < bought:
            bought = price
        elif price - bought > fee:
            profit += price - bought - fee
            bought = price - fee  # going on costs no second fee
    return profit
