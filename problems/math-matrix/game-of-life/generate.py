"""Random boards of all shapes and densities; the size is the number of cells."""

import random
from math import isqrt

LARGEST = 625


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size > 12:
        return exact(rng, size)
    rows, columns = rng.randint(1, 5), rng.randint(1, 5)
    return (cells(rng, rows, columns, rng.choice((0.3, 0.5, 0.7))),)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n cells in a square board."""
    side = isqrt(n)
    return (cells(rng, side, side, 0.4),)


def cells(rng: random.Random, rows: int, columns: int, density: float) -> list[list[int]]:
    return [[int(rng.random() < density) for _ in range(columns)] for _ in range(rows)]


def valid(board: list[list[int]]) -> bool:
    """At least one cell, rows of the same length, only zeros and ones."""
    shape = {len(line) for line in board}
    return (
        len(shape) == 1 and min(shape) > 0 and {cell for line in board for cell in line} <= {0, 1}
    )
