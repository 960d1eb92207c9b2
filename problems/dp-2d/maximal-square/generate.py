"""Matrices with many ones; the largest consists of ones only."""

import random
from math import isqrt

LARGEST = 300  # rows and columns


def generate(rng: random.Random, size: int) -> tuple[list[list[str]]]:
    if size >= LARGEST:
        return ([["1"] * LARGEST for _ in range(LARGEST)],)
    longest = min(max(1, size), 12)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    return (cells(rng, rows, columns, rng.choice([0.3, 0.6, 0.8, 0.9, 1.0])),)


def cells(rng: random.Random, rows: int, columns: int, chance: float) -> list[list[str]]:
    return [["1" if rng.random() < chance else "0" for _ in range(columns)] for _ in range(rows)]


def exact(rng: random.Random, n: int) -> tuple[list[list[str]]]:
    """n cells in a matrix as square as possible."""
    rows = next(rows for rows in range(isqrt(n), 0, -1) if n % rows == 0)
    return (cells(rng, rows, n // rows, 0.9),)


def valid(matrix: list[list[str]]) -> bool:
    """At least one cell, rows of the same length, cells "0" or "1"."""
    if not matrix or not matrix[0] or any(len(row) != len(matrix[0]) for row in matrix):
        return False
    return all(cell in ("0", "1") for row in matrix for cell in row)
