"""You insist on two trades with a profit, but one or none may be better."""


def max_profit(prices: list[int]) -> int:
    best = 0
    for cut in range(1, len(prices)):
        profits = []
        for days in (prices[: cut + 1], prices[cut:]):
            lowest, profit = days[0], 0
            for price in days:
                lowest = min(lowest, price)
                profit = max(profit, price - lowest)
            profits.append(profit)
        if min(profits) > 0 and prices[cut] <= prices[cut - 1]:
            best = max(best, sum(profits))
    return best
