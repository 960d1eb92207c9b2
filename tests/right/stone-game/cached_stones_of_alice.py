from functools import lru_cache


def stone_game(piles):
    @lru_cache(maxsize=None)
    def alice(i, j):
        if i > j:
            return 0
        if (j - i) % 2:  # an even number of piles is left: her turn
            return max(piles[i] + alice(i + 1, j), piles[j] + alice(i, j - 1))
        return min(alice(i + 1, j), alice(i, j - 1))

    return 2 * alice(0, len(piles) - 1) > sum(piles)
