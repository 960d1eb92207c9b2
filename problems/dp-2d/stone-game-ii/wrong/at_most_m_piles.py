"""You take at most M piles, but 2 * M are allowed."""

from functools import cache


def stone_game_ii(piles: list[int]) -> int:
    left = [sum(piles[i:]) for i in range(len(piles) + 1)]

    @cache
    def best(i: int, m: int) -> int:
        if i == len(piles):
            return 0
        choices = range(1, min(m, len(piles) - i) + 1)
        return left[i] - min(best(i + x, max(m, x)) for x in choices)

    return best(0, 1)
