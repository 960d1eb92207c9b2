"""You let both take the right end always, but either end may be taken."""


def stone_game(piles: list[int]) -> bool:
    return sum(piles[1::2]) > sum(piles[::2])
