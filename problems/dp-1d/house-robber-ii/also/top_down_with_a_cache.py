"""Remember besides the house whether the first one was robbed, with a cache: O(n) time."""

from functools import cache


def rob(money: list[int]) -> int:
    if len(money) == 1:
        return money[0]

    @cache
    def best_from(house: int, end: int) -> int:
        if house >= end:
            return 0
        return max(best_from(house + 1, end), money[house] + best_from(house + 2, end))

    return max(best_from(1, len(money)), best_from(0, len(money) - 1))
