"""You insist on exactly k trades on separate days, but fewer may be better, or all that is
possible."""


def max_profit(k: int, prices: list[int]) -> int:
    impossible = -(10**9)
    holding = [impossible] * (k + 1)
    free = [0] + [impossible] * k
    for price in prices:
        for trade in range(k, 0, -1):
            free[trade] = max(free[trade], holding[trade] + price)
            holding[trade] = max(holding[trade], free[trade - 1] - price)
    return max(0, free[k])
