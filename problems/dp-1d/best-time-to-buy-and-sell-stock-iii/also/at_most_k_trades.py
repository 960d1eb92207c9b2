"""Keep two lists, with and without a share, an entry for each number of trades.

Time: O(n). Space: O(1).
"""


def max_profit(prices: list[int]) -> int:
    trades = 2
    holding = [-prices[0]] * (trades + 1)
    free = [0] * (trades + 1)
    for price in prices:
        for trade in range(1, trades + 1):
            holding[trade] = max(holding[trade], free[trade - 1] - price)
            free[trade] = max(free[trade], holding[trade] + price)
    return free[trades]
