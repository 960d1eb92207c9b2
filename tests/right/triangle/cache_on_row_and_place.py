from functools import lru_cache


def minimum_total(triangle):
    @lru_cache(None)
    def below(r, i):
        if r == len(triangle):
            return 0
        return triangle[r][i] + min(below(r + 1, i), below(r + 1, i + 1))

    return below(0, 0)
