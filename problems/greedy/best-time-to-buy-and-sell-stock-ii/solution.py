"""Add every rise from one day to the next.

Time: O(n). Space: O(1).
"""


def max_profit(prices: list[int]) -> int:
    profit = 0
    for day in range(1, len(prices)):
        if prices[day] > prices[day - 1]:
            profit += prices[day] - prices[day - 1]
    return profit
