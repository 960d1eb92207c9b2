"""You try every last square and remember no rest, which takes exponential time."""


def num_squares(n: int) -> int:
    best = n
    root = 1
    while root * root <= n:
        best = min(best, num_squares(n - root * root) + 1)
        root += 1
    return best
