"""You compare the piles at even positions with the others, but Alice may choose the odd ones."""


def stone_game(piles: list[int]) -> bool:
    return sum(piles[::2]) > sum(piles[1::2])
