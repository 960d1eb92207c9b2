"""You take a bit of the counter at each place, also where x has a 1, and lose it."""


def min_end(n: int, x: int) -> int:
    return x | (n - 1)
