"""You count a purchase and a sale as two trades, but together they are one."""


def max_profit(k: int, prices: list[int]) -> int:
    k //= 2
    holding = [-prices[0]] * (k + 1)
    free = [0] * (k + 1)
    for price in prices:
        for trade in range(1, k + 1):
            holding[trade] = max(holding[trade], free[trade - 1] - price)
            free[trade] = max(free[trade], holding[trade] + price)
    return free[k]
