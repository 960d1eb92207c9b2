"""Per day, keep the most money for each of three states: holding, just sold, free to buy.

Time: O(n). Space: O(1).
"""


def max_profit(prices: list[int]) -> int:
    holding, sold, free = -prices[0], 0, 0
    for price in prices[1:]:
        holding, sold, free = max(holding, free - price), holding + price, max(free, sold)
    return max(sold, free)
