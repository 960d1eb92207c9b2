"""You start with a share that cost nothing, so you can sell what you never bought."""


def max_profit(prices: list[int]) -> int:
    holding = 0
    sold = 0
    rested = 0
    for price in prices:
        before = sold
        sold = holding + price
        holding = max(holding, rested - price)
        rested = max(rested, before)
    return max(sold, rested)
