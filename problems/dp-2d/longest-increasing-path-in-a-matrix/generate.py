"""Small landscapes with equal heights; the largest is one slope with very many paths up."""

import random
from math import isqrt

LARGEST = 10_000  # cells


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return exact(rng, size)
    size = max(1, size)
    rows = rng.randint(1, min(size, 100))
    columns = min(max(1, round(size / rows)), 100)
    highest = 2**31 - 1 if size > 20 else rng.choice([2, 5, 9])
    return ([[rng.randint(0, highest) for _ in range(columns)] for _ in range(rows)],)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n cells in a grid as square as possible: one slope."""
    rows = next(rows for rows in range(isqrt(n), 0, -1) if n % rows == 0)
    start = rng.randint(0, 9)
    return ([[start + row + column for column in range(n // rows)] for row in range(rows)],)


def valid(grid: list[list[int]]) -> bool:
    """A rectangle of at least one cell, without negative heights."""
    widths = {len(line) for line in grid}
    return len(widths) == 1 and 0 not in widths and min(map(min, grid)) >= 0
