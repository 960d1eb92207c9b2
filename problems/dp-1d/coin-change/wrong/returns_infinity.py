"""You return infinity for an amount that cannot be made instead of -1."""

from math import inf
from typing import cast


def coin_change(coins: list[int], amount: int) -> int:
    fewest = [0.0] + [inf] * amount
    counts = cast(list[int], fewest)
    counts[0] = 0
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total:
                counts[total] = min(counts[total], counts[total - coin] + 1)
    return counts[amount]
