"""You return only the state after a rest, so a sale on the last day does not count."""


def max_profit(prices: list[int]) -> int:
    holding = -prices[0]
    sold = 0
    rested = 0
    for price in prices[1:]:
        before = sold
        sold = holding + price
        holding = max(holding, rested - price)
        rested = max(rested, before)
    return rested
