"""Per day, keep the most money with a share in hand and the most money without one.

Time: O(n). Space: O(1).
"""


def max_profit(prices: list[int], fee: int) -> int:
    holding, free = -prices[0], 0
    for price in prices[1:]:
        holding, free = max(holding, free - price), max(free, holding + price - fee)
    return free
