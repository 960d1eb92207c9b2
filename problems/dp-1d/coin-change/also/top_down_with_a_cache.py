"""Ask for the rest after each last coin, and remember every answer: O(amount * coins) time."""

from functools import cache
from math import inf


def coin_change(coins: list[int], amount: int) -> int:
    @cache
    def fewest(rest: int) -> float:
        if rest == 0:
            return 0
        return min((fewest(rest - coin) for coin in coins if coin <= rest), default=inf) + 1

    answer = fewest(amount)
    return -1 if answer == inf else int(answer)
