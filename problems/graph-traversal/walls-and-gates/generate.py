"""Random castles; the largest is one open hall with gates all along its left side."""

import random
from math import isqrt

LARGEST = 62_500  # cells
SIDE = 250
WALL, GATE, EMPTY = -1, 0, 2**31 - 1


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """A hall of n cells with one gate in its corner."""
    rows, columns = shape(n)
    rooms = [[EMPTY] * columns for _ in range(rows)]
    rooms[0][0] = GATE
    return (rooms,)


def shape(cells: int) -> tuple[int, int]:
    """Rows and columns of a grid of exactly so many cells, as square as possible."""
    rows = max(side for side in range(1, isqrt(cells) + 1) if cells % side == 0)
    return rows, cells // rows


def valid(rooms: list[list[int]]) -> bool:
    """Say whether the plan is a rectangle of walls, gates and empty rooms."""
    cells = {cell for row in rooms for cell in row}
    return len({len(row) for row in rooms}) == 1 and bool(cells) and cells <= {WALL, GATE, EMPTY}


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return ([[GATE] + [EMPTY] * (SIDE - 1) for _ in range(SIDE)],)
    longest = min(SIDE, int(size**0.5) + 2)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    weights = [rng.choice([0, 2, 4]), rng.choice([0, 1, 3]), 6]
    return ([rng.choices([WALL, GATE, EMPTY], weights, k=columns) for _ in range(rows)],)
