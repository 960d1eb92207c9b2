"""Random matrices of all shapes; the size is the number of cells."""

import random
from math import isqrt

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    rows, columns = rng.randint(1, min(size, 5)), rng.randint(1, 5)
    return ([[rng.randint(-20, 20) for _ in range(columns)] for _ in range(rows)],)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n cells in a square grid."""
    side = isqrt(n)
    return ([rng.choices(range(-100, 101), k=side) for _ in range(side)],)


def valid(matrix: list[list[int]]) -> bool:
    """At least one cell, and rows of the same length."""
    return bool(matrix) and bool(matrix[0]) and len({len(line) for line in matrix}) == 1
