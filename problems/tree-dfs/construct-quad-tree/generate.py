"""Grids that are split at random into areas of one colour; the largest is a chessboard."""

import random

LARGEST = 64


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size == LARGEST:
        return ([[(r + c) % 2 for c in range(size)] for r in range(size)],)
    side = rng.choice([1, 2, 2, 4, 4, 8][: max(2, size)])
    grid = [[0] * side for _ in range(side)]
    paint(rng, grid, 0, 0, side)
    return (grid,)


def paint(rng: random.Random, grid: list[list[int]], row: int, column: int, side: int) -> None:
    """Paint a square in one colour, or each of its quarters for itself."""
    if side > 1 and rng.random() < 0.75:
        half = side // 2
        for down in (0, half):
            for right in (0, half):
                paint(rng, grid, row + down, column + right, half)
        return
    colour = rng.randint(0, 1)
    for r in range(row, row + side):
        for c in range(column, column + side):
            grid[r][c] = colour


def valid(grid: list[list[int]]) -> bool:
    side = len(grid)
    if side not in (1, 2, 4, 8, 16, 32, 64):
        return False
    return all(len(row) == side and set(row) <= {0, 1} for row in grid)
