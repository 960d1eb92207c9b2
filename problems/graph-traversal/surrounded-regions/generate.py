"""Random boards; the largest is one winding path that reaches the edge only at its end."""

import random
from math import isqrt

LARGEST = 40_000  # cells
SIDE = 200


def winding(side: int) -> list[list[str]]:
    """Rows 1 to side - 2 hold a path that turns at the second and the last but one column."""
    inside = side - 2
    full = ["X", *["O"] * inside, "X"]
    right = ["X", *["X"] * (inside - 1), "O", "X"]
    left = ["X", "O", *["X"] * (inside - 1), "X"]
    rows = [full, right, full, left]
    board = [["X"] * side, *(rows[row % 4].copy() for row in range(inside - 1))]
    board += [["X"] * side for _ in range(side - len(board))]
    board[side - 3][0] = "O"
    return board


def exact(rng: random.Random, n: int) -> tuple[list[list[str]]]:
    """A board of n cells, all of them O, which the edge reaches completely."""
    rows, columns = shape(n)
    return ([["O"] * columns for _ in range(rows)],)


def shape(cells: int) -> tuple[int, int]:
    """Rows and columns of a grid of exactly so many cells, as square as possible."""
    rows = max(side for side in range(1, isqrt(cells) + 1) if cells % side == 0)
    return rows, cells // rows


def valid(board: list[list[str]]) -> bool:
    """Say whether the board is a rectangle of X and O."""
    cells = {cell for row in board for cell in row}
    return len({len(row) for row in board}) == 1 and bool(cells) and cells <= {"X", "O"}


def generate(rng: random.Random, size: int) -> tuple[list[list[str]]]:
    if size >= LARGEST:
        return (winding(SIDE),)
    longest = min(SIDE, int(size**0.5) + 3)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    stones = rng.choice([0.4, 0.5, 0.7])
    return ([["O" if rng.random() < stones else "X" for _ in range(columns)] for _ in range(rows)],)
