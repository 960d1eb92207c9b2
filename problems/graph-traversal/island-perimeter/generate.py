"""Islands that grow cell by cell without a lake; the largest is a comb."""

import random
from math import isqrt

LARGEST = 10_000  # cells
SIDE = 100


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return comb(SIDE, SIDE)
    rows, columns = rng.randint(1, isqrt(size) + 3), rng.randint(1, isqrt(size) + 3)
    grid = [[0] * columns for _ in range(rows)]
    row, column = rng.randrange(rows), rng.randrange(columns)
    grid[row][column] = 1
    for _ in range(rng.randint(0, 2 * rows * columns)):
        down, right = rng.choice([(1, 0), (-1, 0), (0, 1), (0, -1)])
        if 0 <= row + down < rows and 0 <= column + right < columns:
            row, column = row + down, column + right
            grid[row][column] = 1
            if has_lake(grid):
                grid[row][column] = 0
                row, column = row - down, column - right
    return (grid,)


def has_lake(grid: list[list[int]]) -> bool:
    """Say whether some water is not connected to the water around the grid."""
    columns = len(grid[0]) + 2
    wide = [[0] * columns, *([0, *line, 0] for line in grid), [0] * columns]
    return parts(wide, 0) > 1


def parts(grid: list[list[int]], value: int) -> int:
    """Count the regions of cells with this value."""
    left = {(r, c) for r, line in enumerate(grid) for c, cell in enumerate(line) if cell == value}
    count = 0
    while left:
        count += 1
        waiting = [left.pop()]
        while waiting:
            r, c = waiting.pop()
            for near in {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)} & left:
                left.remove(near)
                waiting.append(near)
    return count


def comb(rows: int, columns: int) -> tuple[list[list[int]]]:
    grid = [
        [1 if row == 0 or column % 2 == 0 else 0 for column in range(columns)]
        for row in range(rows)
    ]
    return (grid,)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """A grid of n cells with a comb of land in it."""
    rows = max(side for side in range(1, isqrt(n) + 1) if n % side == 0)
    return comb(rows, n // rows)


def valid(grid: list[list[int]]) -> bool:
    """Say whether the grid is a rectangle with one island and no lake."""
    cells = {cell for line in grid for cell in line}
    if len({len(line) for line in grid}) != 1 or not cells <= {0, 1} or 1 not in cells:
        return False
    return parts(grid, 1) == 1 and not has_lake(grid)
