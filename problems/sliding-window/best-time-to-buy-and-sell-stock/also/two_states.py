"""Carry the best balance while holding the share and the best after selling it.

Time: O(n). Space: O(1).
"""


def max_profit(prices: list[int]) -> int:
    holding = -prices[0]
    sold = 0
    for price in prices:
        holding = max(holding, -price)
        sold = max(sold, holding + price)
    return sold
