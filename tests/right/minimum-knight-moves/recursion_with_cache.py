from functools import lru_cache


def min_knight_moves(x, y):
    @lru_cache(None)
    def go(a, b):
        if a + b == 0:
            return 0
        if a + b == 2:
            return 2
        return 1 + min(go(abs(a - 1), abs(b - 2)), go(abs(a - 2), abs(b - 1)))

    return go(abs(x), abs(y))
