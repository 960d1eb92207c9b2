"""Try every pair of an earlier and a later day.

Time: O(n²). Space: O(1).
"""


def max_profit(prices: list[int]) -> int:
    best = 0
    for buy in range(len(prices)):
        for sell in range(buy + 1, len(prices)):
            best = max(best, prices[sell] - prices[buy])
    return best
