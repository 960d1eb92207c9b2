"""You start with a share that cost nothing, so you can sell what you never bought."""


def max_profit(prices: list[int], fee: int) -> int:
    holding, free = 0, 0
    for price in prices:
        holding, free = max(holding, free - price), max(free, holding + price - fee)
    return free
