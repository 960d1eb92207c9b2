"""You look only at the rise from one day to the next, but you may hold for longer."""


def max_profit(prices: list[int]) -> int:
    best = 0
    for day in range(1, len(prices)):
        best = max(best, prices[day] - prices[day - 1])
    return best
