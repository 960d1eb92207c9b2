def stone_game(piles: list[int]) -> bool:
    return True
