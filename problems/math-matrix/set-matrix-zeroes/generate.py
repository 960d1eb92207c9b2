"""Matrices with a few zeros; the largest is full of them, but for some rows and columns."""

import random
from math import isqrt

LARGEST = 40_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size > 12:
        return exact(rng, size)
    rows, columns = rng.randint(1, 5), rng.randint(1, 5)
    values = range(-9, 10) if rng.random() < 0.3 else range(12)
    return ([[rng.choice(values) for _ in range(columns)] for _ in range(rows)],)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n cells in a square grid, nine of ten rows and columns full of zeros."""
    side = isqrt(n)
    clean = set(rng.sample(range(side), side // 10))
    return ([[int(r in clean or c in clean) for c in range(side)] for r in range(side)],)


def valid(matrix: list[list[int]]) -> bool:
    """At least one cell, and rows of the same length."""
    return bool(matrix) and bool(matrix[0]) and len({len(line) for line in matrix}) == 1
