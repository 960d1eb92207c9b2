"""Random matrices of all shapes, squares included; the size is the number of cells."""

import random
from math import isqrt

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size > 12:
        rows = rng.randint(max(1, size // 1_000), min(1_000, size))
        return (grid(rng, rows, max(1, size // rows), 1_000_000_000),)
    rows = rng.randint(1, 4)
    columns = rows if rng.random() < 0.4 else rng.randint(1, 4)
    return (grid(rng, rows, columns, 9),)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n cells in a square grid."""
    side = isqrt(n)
    return (grid(rng, side, side, 1_000),)


def grid(rng: random.Random, rows: int, columns: int, reach: int) -> list[list[int]]:
    return [rng.choices(range(-reach, reach + 1), k=columns) for _ in range(rows)]


def valid(matrix: list[list[int]]) -> bool:
    """At least one number, and rows of the same length."""
    return bool(matrix) and bool(matrix[0]) and len({len(line) for line in matrix}) == 1
