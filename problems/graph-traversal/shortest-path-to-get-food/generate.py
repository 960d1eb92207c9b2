"""Random grids with little food; the largest is open, with food in the opposite corner."""

import random
from math import isqrt

LARGEST = 40_000  # cells
SIDE = 200


def generate(rng: random.Random, size: int) -> tuple[list[list[str]]]:
    if size >= LARGEST:
        return hall(SIDE, SIDE)
    rows, columns = rng.randint(1, isqrt(size) + 3), rng.randint(1, isqrt(size) + 3)
    weights = [rng.choice([2, 4, 8]), rng.choice([1, 3]), 1]
    grid = [rng.choices("OX#", weights, k=columns) for _ in range(rows)]
    grid[rng.randrange(rows)][rng.randrange(columns)] = "*"
    return (grid,)


def hall(rows: int, columns: int) -> tuple[list[list[str]]]:
    grid = [["O"] * columns for _ in range(rows)]
    grid[-1][-1] = "#"
    grid[0][0] = "*"
    return (grid,)


def exact(rng: random.Random, n: int) -> tuple[list[list[str]]]:
    """An open grid of n cells with food in the opposite corner."""
    rows = max(side for side in range(1, isqrt(n) + 1) if n % side == 0)
    return hall(rows, n // rows)


def valid(grid: list[list[str]]) -> bool:
    """Say whether the grid is a rectangle of the four signs with exactly one start."""
    cells = [cell for line in grid for cell in line]
    rectangle = len({len(line) for line in grid}) == 1
    return rectangle and set(cells) <= set("*#OX") and cells.count("*") == 1
