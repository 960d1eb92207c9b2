"""Keep the most money with a share in hand and without one, day by day.

Time: O(n). Space: O(1).
"""


def max_profit(prices: list[int]) -> int:
    holding, free = -prices[0], 0
    for price in prices[1:]:
        holding, free = max(holding, free - price), max(free, holding + price)
    return free
