"""Recurse with a cache over the next stone and the sum of one group, top-down.

Time: O(n * sum). Space: O(n * sum).
"""

from functools import cache


def last_stone_weight_ii(stones: list[int]) -> int:
    total = sum(stones)

    @cache
    def smallest(i: int, group: int) -> int:
        if i == len(stones):
            return abs(total - 2 * group)
        return min(smallest(i + 1, group), smallest(i + 1, group + stones[i]))

    return smallest(0, 0)
