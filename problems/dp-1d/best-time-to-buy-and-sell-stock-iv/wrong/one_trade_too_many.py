"""You allow k + 1 trades, because the entry 0 already buys."""


def max_profit(k: int, prices: list[int]) -> int:
    holding = [-prices[0]] * (k + 1)
    free = [0] * (k + 1)
    for price in prices:
        for trade in range(k + 1):
            before = free[trade - 1] if trade > 0 else 0
            holding[trade] = max(holding[trade], before - price)
            free[trade] = max(free[trade], holding[trade] + price)
    return free[k]
