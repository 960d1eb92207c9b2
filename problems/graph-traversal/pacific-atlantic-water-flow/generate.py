"""Random heights, few different ones; the largest island is one plateau with a basin in it."""

import random
from math import isqrt

LARGEST = 40_000  # fields
SIDE = 200


def plateau(side: int) -> list[list[int]]:
    """A flat coast, and inside a ring wall a basin from which no water escapes."""
    grid = [[1] * side for _ in range(side)]
    for place in range(10, side - 10):
        grid[10][place] = grid[side - 11][place] = 2
        grid[place][10] = grid[place][side - 11] = 2
    return grid


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """A grid of n fields of equal height, which both oceans flood completely."""
    rows, columns = shape(n)
    return ([[1] * columns for _ in range(rows)],)


def shape(cells: int) -> tuple[int, int]:
    """Rows and columns of a grid of exactly so many cells, as square as possible."""
    rows = max(side for side in range(1, isqrt(cells) + 1) if cells % side == 0)
    return rows, cells // rows


def valid(heights: list[list[int]]) -> bool:
    """Say whether the heights form a rectangle and none is negative."""
    cells = [cell for row in heights for cell in row]
    return len({len(row) for row in heights}) == 1 and bool(cells) and min(cells) >= 0


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return (plateau(SIDE),)
    longest = min(SIDE, int(size**0.5) + 2)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    highest = rng.choice([1, 3, 9])
    return ([[rng.randint(0, highest) for _ in range(columns)] for _ in range(rows)],)
