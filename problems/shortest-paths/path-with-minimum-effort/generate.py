"""Random grids, some with walls and a low path that turns; the largest has random heights."""

import random
from math import isqrt

LARGEST = 10_000  # cells


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size > 30:
        return exact(rng, size)
    rows, columns = rng.randint(1, min(5, size + 1)), rng.randint(1, 5)
    if rng.random() < 0.3:
        return (walls(rng, rows, columns),)
    highest = rng.choice((2, 5, 9))
    return ([[rng.randint(1, highest) for _ in range(columns)] for _ in range(rows)],)


def walls(rng: random.Random, rows: int, columns: int) -> list[list[int]]:
    """High walls, each with a gap at one end in turn, between flat corridors."""
    grid = [[rng.randint(1, 2) for _ in range(columns)] for _ in range(rows)]
    for number, row in enumerate(range(1, rows, 2)):
        gap = 0 if number % 2 else columns - 1
        grid[row] = [grid[row][c] if c == gap else 9 for c in range(columns)]
    return grid


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n cells in a square grid of random heights."""
    side = max(1, isqrt(n))
    return ([[rng.randint(1, 1_000_000) for _ in range(side)] for _ in range(side)],)


def valid(heights: list[list[int]]) -> bool:
    """Tell whether the grid is a rectangle of positive heights."""
    widths = {len(row) for row in heights}
    return len(widths) == 1 and 0 not in widths and min(map(min, heights)) >= 1
