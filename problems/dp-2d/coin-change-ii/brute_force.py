"""Try every number of each coin.

Time: O(amount^coins). Space: O(coins).
"""

from itertools import product


def change(amount: int, coins: list[int]) -> int:
    numbers = [range(amount // coin + 1) for coin in coins]
    return sum(
        amount == sum(coin * number for coin, number in zip(coins, chosen, strict=True))
        for chosen in product(*numbers)
    )
