"""Random crates; in the largest the rot creeps along one path that winds through all of it."""

import random
from math import isqrt

LARGEST = 100  # places
SIDE = 10


def winding(side: int) -> list[list[int]]:
    full = [1] * side
    right = [0] * (side - 1) + [1]
    rows = [full, right, full, right[::-1]]
    grid = [rows[row % 4].copy() for row in range(side)]
    grid[0][0] = 2
    return grid


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """A crate of n places, rotten in one corner and fresh everywhere else."""
    rows, columns = shape(n)
    grid = [[1] * columns for _ in range(rows)]
    grid[0][0] = 2
    return (grid,)


def shape(cells: int) -> tuple[int, int]:
    """Rows and columns of a grid of exactly so many cells, as square as possible."""
    rows = max(side for side in range(1, isqrt(cells) + 1) if cells % side == 0)
    return rows, cells // rows


def valid(grid: list[list[int]]) -> bool:
    """Say whether the crate is a rectangle of 0, 1 and 2."""
    cells = {cell for row in grid for cell in row}
    return len({len(row) for row in grid}) == 1 and bool(cells) and cells <= {0, 1, 2}


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return (winding(SIDE),)
    longest = min(SIDE, int(size**0.5) + 2)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    weights = [rng.choice([0, 1, 3]), 5, rng.choice([0, 1, 2])]
    return ([rng.choices([0, 1, 2], weights, k=columns) for _ in range(rows)],)
