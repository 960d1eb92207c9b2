"""You return by how many stones Alice leads, but the number of her stones is wanted."""

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

    return lead(0, 1)
