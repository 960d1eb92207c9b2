"""Random matrices with few or many zeros; the largest has a single zero in a corner."""

import random
from math import isqrt

LARGEST = 10_000  # cells


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return corner(100, 100)
    longest = isqrt(size) + 3
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    ones = rng.choice([0.5, 0.8, 0.95])
    matrix = [[int(rng.random() < ones) for _ in range(columns)] for _ in range(rows)]
    matrix[rng.randrange(rows)][rng.randrange(columns)] = 0
    return (matrix,)


def corner(rows: int, columns: int) -> tuple[list[list[int]]]:
    matrix = [[1] * columns for _ in range(rows)]
    matrix[-1][-1] = 0
    return (matrix,)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """A matrix of n cells with a single zero in a corner."""
    rows = max(side for side in range(1, isqrt(n) + 1) if n % side == 0)
    return corner(rows, n // rows)


def valid(matrix: list[list[int]]) -> bool:
    """Say whether the matrix is a rectangle of 0 and 1 with at least one 0."""
    cells = {cell for row in matrix for cell in row}
    return len({len(row) for row in matrix}) == 1 and 0 in cells and cells <= {0, 1}
