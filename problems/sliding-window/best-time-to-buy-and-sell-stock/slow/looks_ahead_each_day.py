"""You search all later days for the highest price on each day, which is O(n²), even with `max`."""


def max_profit(prices: list[int]) -> int:
    best = 0
    for day, price in enumerate(prices):
        best = max(best, max(prices[day:]) - price)
    return best
