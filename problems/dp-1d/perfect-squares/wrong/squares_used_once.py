"""You use each square at most once and fill up with ones, but a square may be used again."""


def num_squares(n: int) -> int:
    fewest = list(range(n + 1))
    root = 2
    while root * root <= n:
        square = root * root
        for total in range(n, square - 1, -1):
            fewest[total] = min(fewest[total], fewest[total - square] + 1)
        root += 1
    return fewest[n]
