"""Try every number of each coin: the product of all these numbers, exponential in the coins."""

from itertools import product


def count_combinations(coins: list[int], amount: int) -> int:
    numbers = [range(amount // coin + 1) for coin in coins]
    return sum(
        amount == sum(coin * number for coin, number in zip(coins, chosen, strict=True))
        for chosen in product(*numbers)
    )
