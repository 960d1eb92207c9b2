"""Add up all rises if k is large enough; otherwise keep two lists of states.

Time: O(n * k). Space: O(k).
"""


def max_profit(k: int, prices: list[int]) -> int:
    days = len(prices)
    if k >= days // 2:
        return sum(max(0, prices[day] - prices[day - 1]) for day in range(1, days))
    holding = [-prices[0]] * (k + 1)
    free = [0] * (k + 1)
    for price in prices:
        for trade in range(k, 0, -1):
            free[trade] = max(free[trade], holding[trade] + price)
            holding[trade] = max(holding[trade], free[trade - 1] - price)
    return free[k]
