"""Carry the lowest price so far; selling today earns today's price minus that.

Time: O(n). Space: O(1).
"""


def max_profit(prices: list[int]) -> int:
    lowest = prices[0]
    best = 0
    for price in prices:
        lowest = min(lowest, price)
        best = max(best, price - lowest)
    return best
