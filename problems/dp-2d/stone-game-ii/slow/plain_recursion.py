"""You play the same position again and again, which takes exponential time."""


def stone_game_ii(piles: list[int]) -> int:
    left = [sum(piles[i:]) for i in range(len(piles) + 1)]

    def best(i: int, m: int) -> int:
        if i + 2 * m >= len(piles):
            return left[i]
        return left[i] - min(best(i + x, max(m, x)) for x in range(1, 2 * m + 1))

    return best(0, 1)
