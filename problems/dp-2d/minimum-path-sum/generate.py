"""Grids of any shape, small ones with few different costs."""

import random
from math import isqrt

LARGEST = 200  # rows and columns


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return (costs(rng, LARGEST, LARGEST, 200),)
    longest = min(max(1, size), 6)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    return (costs(rng, rows, columns, rng.choice([2, 9, 200])),)


def costs(rng: random.Random, rows: int, columns: int, highest: int) -> list[list[int]]:
    return [[rng.randint(0, highest) for _ in range(columns)] for _ in range(rows)]


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n cells in a grid as square as possible."""
    rows = next(rows for rows in range(isqrt(n), 0, -1) if n % rows == 0)
    return (costs(rng, rows, n // rows, 200),)


def valid(grid: list[list[int]]) -> bool:
    """At least one cell, rows of the same length, no negative cost."""
    if not grid or not grid[0] or any(len(row) != len(grid[0]) for row in grid):
        return False
    return all(cost >= 0 for row in grid for cost in row)
