"""Recurse with a cache, top-down: use the coin once more, or leave it for good.

Time: O(amount * coins). Space: O(amount * coins).
"""

from functools import cache


def change(amount: int, coins: list[int]) -> int:
    @cache
    def ways(kinds: int, rest: int) -> int:
        if rest == 0:
            return 1
        if kinds == 0:
            return 0
        count = ways(kinds - 1, rest)
        if coins[kinds - 1] <= rest:
            count += ways(kinds, rest - coins[kinds - 1])
        return count

    return ways(len(coins), amount)
