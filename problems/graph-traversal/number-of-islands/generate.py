"""Random maps; the largest is one land path that winds through the whole grid."""

import random
from math import isqrt

LARGEST = 90_000  # cells
SIDE = 300


def winding(side: int) -> list[list[str]]:
    full = ["1"] * side
    right = ["0"] * (side - 1) + ["1"]
    rows = [full, right, full, right[::-1]]
    return [rows[row % 4].copy() for row in range(side)]


def exact(rng: random.Random, n: int) -> tuple[list[list[str]]]:
    """A grid of n cells, all of them land."""
    rows, columns = shape(n)
    return ([["1"] * columns for _ in range(rows)],)


def shape(cells: int) -> tuple[int, int]:
    """Rows and columns of a grid of exactly so many cells, as square as possible."""
    rows = max(side for side in range(1, isqrt(cells) + 1) if cells % side == 0)
    return rows, cells // rows


def valid(grid: list[list[str]]) -> bool:
    """Say whether the grid is a rectangle of "0" and "1"."""
    cells = {cell for row in grid for cell in row}
    return len({len(row) for row in grid}) == 1 and bool(cells) and cells <= {"0", "1"}


def generate(rng: random.Random, size: int) -> tuple[list[list[str]]]:
    if size >= LARGEST:
        return (winding(SIDE),)
    longest = min(SIDE, int(size**0.5) + 2)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    land = rng.choice([0.3, 0.5, 0.7])
    return ([["1" if rng.random() < land else "0" for _ in range(columns)] for _ in range(rows)],)
