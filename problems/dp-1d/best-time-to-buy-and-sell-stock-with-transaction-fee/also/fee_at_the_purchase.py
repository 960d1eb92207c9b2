"""Carry both states, the fee taken at the purchase, updated one after the other.

Time: O(n). Space: O(1).
"""


def max_profit(prices: list[int], fee: int) -> int:
    free = 0
    holding = -prices[0] - fee
    for price in prices:
        free = max(free, holding + price)
        holding = max(holding, free - price - fee)
    return free
