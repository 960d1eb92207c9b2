"""Recurse with a cache over the first pile and M, top-down.

Time: O(n³). Space: O(n²).
"""

from functools import cache


def stone_game_ii(piles: list[int]) -> int:
    left = [0] * (len(piles) + 1)
    for i in range(len(piles) - 1, -1, -1):
        left[i] = left[i + 1] + piles[i]

    @cache
    def best(i: int, m: int) -> int:
        if i + 2 * m >= len(piles):
            return left[i]
        return left[i] - min(best(i + x, max(m, x)) for x in range(1, 2 * m + 1))

    return best(0, 1)
