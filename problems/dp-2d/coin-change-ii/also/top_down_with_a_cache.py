"""Use the coin once more or leave it for good, with a cache: O(amount * coins) time and space."""

from functools import cache


def change(amount: int, coins: list[int]) -> int:
    @cache
    def ways(kinds: int, rest: int) -> int:
        if rest == 0:
            return 1
        if kinds == 0:
            return 0
        coin = coins[kinds - 1]
        without = ways(kinds - 1, rest)
        return without + ways(kinds, rest - coin) if coin <= rest else without

    return ways(len(coins), amount)
