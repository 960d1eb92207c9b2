"""Random boards; the largest is one winding path that reaches the edge only at its end."""

import random

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


def generate(rng: random.Random, size: int) -> tuple[list[list[str]]]:
    if size >= LARGEST:
        return (winding(SIDE),)
    longest = min(SIDE, int(size**0.5) + 3)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    stones = rng.choice([0.4, 0.5, 0.7])
    return ([["O" if rng.random() < stones else "X" for _ in range(columns)] for _ in range(rows)],)
