"""You start with shares that cost nothing, so you can sell what you never bought."""


def max_profit(k: int, prices: list[int]) -> int:
    holding = [0] * (k + 1)
    free = [0] * (k + 1)
    for price in prices:
        for trade in range(1, k + 1):
            holding[trade] = max(holding[trade], free[trade - 1] - price)
            free[trade] = max(free[trade], holding[trade] + price)
    return free[k]
