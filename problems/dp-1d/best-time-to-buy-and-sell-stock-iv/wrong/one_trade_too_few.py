"""You let the loop over the trades end before k, so the last trade is never made."""


def max_profit(k: int, prices: list[int]) -> int:
    holding = [-prices[0]] * (k + 1)
    free = [0] * (k + 1)
    for price in prices:
        for trade in range(1, k):
            holding[trade] = max(holding[trade], free[trade - 1] - price)
            free[trade] = max(free[trade], holding[trade] + price)
    return free[k - 1]
