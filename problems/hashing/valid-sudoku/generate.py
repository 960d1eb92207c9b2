"""Cells of a solved board, of which half the time one digit is copied to another place."""

import random

LARGEST = 81


def generate(rng: random.Random, size: int) -> tuple[list[list[str]]]:
    solved = solved_board(rng)
    kept = rng.sample(range(81), min(size, 81))
    cells = [solved[place] if place in kept else "." for place in range(81)]
    if kept and rng.random() < 0.5:
        row, column = divmod(rng.choice(kept), 9)
        if rng.random() < 0.5:
            near = row // 3 * 3 + rng.randrange(3), column // 3 * 3 + rng.randrange(3)
        else:
            near = rng.choice([(row, rng.randrange(9)), (rng.randrange(9), column)])
        cells[near[0] * 9 + near[1]] = cells[row * 9 + column]
    return ([cells[start : start + 9] for start in range(0, 81, 9)],)


def solved_board(rng: random.Random) -> list[str]:
    """Shuffle the digits of a regular board, and the rows and columns within their bands."""
    digits = rng.sample("123456789", k=9)
    rows = [3 * band + row for band in range(3) for row in rng.sample(range(3), k=3)]
    columns = [3 * band + column for band in range(3) for column in rng.sample(range(3), k=3)]
    return [digits[(row % 3 * 3 + row // 3 + column) % 9] for row in rows for column in columns]


def valid(board: list[list[str]]) -> bool:
    cells = [cell for row in board for cell in row]
    square = len(board) == 9 and all(len(row) == 9 for row in board)
    return square and all(cell in list("123456789.") for cell in cells)
