"""Recurse with a cache over the rest, top-down.

Time: O(amount * coins). Space: O(amount).
"""

from functools import cache


def coin_change(coins: list[int], amount: int) -> int:
    impossible = amount + 1

    @cache
    def fewest(rest: int) -> int:
        if rest == 0:
            return 0
        best = impossible
        for coin in coins:
            if coin <= rest:
                best = min(best, fewest(rest - coin) + 1)
        return best

    return fewest(amount) if fewest(amount) < impossible else -1
