"""Random maps; the largest is nothing but land."""

import random
from math import isqrt

LARGEST = 2_500  # cells
SIDE = 50


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """A grid of n cells, all of them land."""
    rows, columns = shape(n)
    return ([[1] * columns for _ in range(rows)],)


def shape(cells: int) -> tuple[int, int]:
    """Rows and columns of a grid of exactly so many cells, as square as possible."""
    rows = max(side for side in range(1, isqrt(cells) + 1) if cells % side == 0)
    return rows, cells // rows


def valid(grid: list[list[int]]) -> bool:
    """Say whether the grid is a rectangle of 0 and 1."""
    cells = {cell for row in grid for cell in row}
    return len({len(row) for row in grid}) == 1 and bool(cells) and cells <= {0, 1}


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return ([[1] * SIDE for _ in range(SIDE)],)
    longest = min(SIDE, int(size**0.5) + 2)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    land = rng.choice([0.3, 0.5, 0.7])
    return ([[int(rng.random() < land) for _ in range(columns)] for _ in range(rows)],)
