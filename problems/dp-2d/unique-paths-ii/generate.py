"""Grids of any shape with some obstacles; the largest has nearly as many paths as allowed."""

import random
from math import isqrt

LARGEST = 100  # rows or columns


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return (free(7, LARGEST),)
    longest = min(max(1, size), 9)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    chance = rng.choice([0.0, 0.1, 0.2, 0.4])
    grid = [[int(rng.random() < chance) for _ in range(columns)] for _ in range(rows)]
    if rng.random() < 0.85:
        grid[0][0] = grid[-1][-1] = 0
    elif rng.random() < 0.7:
        grid = [[0] * columns for _ in range(rows)]
        corner = rng.choice([0, -1])
        grid[corner][corner] = 1
    return (grid,)


def free(rows: int, columns: int) -> list[list[int]]:
    """A grid without obstacles but for one in the middle of the top row."""
    grid = [[0] * columns for _ in range(rows)]
    if rows > 1:
        grid[0][columns // 2] = 1
    return grid


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n cells in a grid as square as possible."""
    rows = next(rows for rows in range(isqrt(n), 0, -1) if n % rows == 0)
    return (free(rows, n // rows),)


def valid(grid: list[list[int]]) -> bool:
    """At least one cell, rows of the same length, zeros and ones."""
    if not grid or not grid[0] or any(len(row) != len(grid[0]) for row in grid):
        return False
    return all(cell in (0, 1) for row in grid for cell in row)
