"""Grids of any shape whose paths are at most two billion, as the limits have it."""

import random
from math import comb, isqrt

LARGEST = 100  # rows or columns
MOST_PATHS = 2_000_000_000


def generate(rng: random.Random, size: int) -> tuple[int, int]:
    if size >= LARGEST:
        return 7, LARGEST
    longest = max(1, size)
    while True:
        rows, columns = rng.randint(1, longest), rng.randint(1, longest)
        if valid(rows, columns):
            return rows, columns


def exact(rng: random.Random, n: int) -> tuple[int, int]:
    """n cells in a grid as square as possible."""
    rows = next(rows for rows in range(isqrt(n), 0, -1) if n % rows == 0)
    return rows, n // rows


def valid(rows: int, columns: int) -> bool:
    """At least one cell, and no more paths than the limits allow."""
    return min(rows, columns) >= 1 and comb(rows + columns - 2, rows - 1) <= MOST_PATHS
