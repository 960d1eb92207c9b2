"""Per day, keep the most money for each number of trades, with a share and without one.

Time: O(n * k). Space: O(k).
"""


def max_profit(k: int, prices: list[int]) -> int:
    holding = [-prices[0]] * (k + 1)
    free = [0] * (k + 1)
    for price in prices:
        for trade in range(1, k + 1):
            holding[trade] = max(holding[trade], free[trade - 1] - price)
            free[trade] = max(free[trade], holding[trade] + price)
    return free[k]
