"""You buy again whenever the price falls, but above your own price holding on may earn more."""


def max_profit(prices: list[int]) -> int:
    best = 0
    bought = prices[0]
    for day in range(1, len(prices)):
        if prices[day] < prices[day - 1]:
            bought = prices[day]
        best = max(best, prices[day] - bought)
    return best
