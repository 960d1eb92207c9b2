"""Recurse with a cache over the best lead of the player to move.

Time: O(n³). Space: O(n²).
"""

from functools import cache


def stone_game_ii(piles: list[int]) -> int:
    @cache
    def lead(i: int, m: int) -> int:
        if i == len(piles):
            return 0
        taken = 0
        options = []
        for x in range(1, min(2 * m, len(piles) - i) + 1):
            taken += piles[i + x - 1]
            options.append(taken - lead(i + x, max(m, x)))
        return max(options)

    return (sum(piles) + lead(0, 1)) // 2
