"""You choose the best for Alice in Bob's turns, too, but Bob plays for himself."""

from functools import cache


def stone_game_ii(piles: list[int]) -> int:
    @cache
    def most(i: int, m: int, alice: bool) -> int:
        if i == len(piles):
            return 0
        options = []
        for x in range(1, min(2 * m, len(piles) - i) + 1):
            taken = sum(piles[i : i + x]) if alice else 0
            options.append(taken + most(i + x, max(m, x), not alice))
        return max(options)

    return most(0, 1, True)
