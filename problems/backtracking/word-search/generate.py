"""Boards of two or three letters, with a word that was walked on the board or made up."""

import math
import random

LARGEST = 36
LONGEST_WORD = 15


def generate(rng: random.Random, size: int) -> tuple[list[list[str]], str]:
    if size >= LARGEST:
        side = math.isqrt(LARGEST)
        board = [[rng.choice("ABC") for _ in range(side)] for _ in range(side)]
        return board, "".join(rng.choice("ABC") for _ in range(LONGEST_WORD - 1)) + "D"
    cells = max(size, 1) + rng.choice((0, 4, 8))
    rows = rng.randint(max(1, math.ceil(cells / 6)), min(cells, 6))
    columns = min(max(1, cells // rows), 6)
    board = [[rng.choice("AAB") for _ in range(columns)] for _ in range(rows)]
    kind = rng.choice(("letters", "walk", "planted", "planted"))
    if kind == "letters":
        return board, "".join(rng.choice("AAB") for _ in range(rng.randint(1, 6)))
    path = walk(rng, rows, columns, is_loose=kind == "walk" or rng.random() < 0.2)
    if kind == "planted":
        plant(board, path)
    return board, "".join(board[row][column] for row, column in path)


def plant(board: list[list[str]], path: list[tuple[int, int]]) -> None:
    """Mark both ends of the path on a board of equal letters, where most turns are dead ends."""
    for line in board:
        line[:] = ["A"] * len(line)
    for (row, column), letter in zip((path[0], path[-1]), "CB", strict=True):
        board[row][column] = letter


def walk(rng: random.Random, rows: int, columns: int, *, is_loose: bool) -> list[tuple[int, int]]:
    """Walk at random over the board; a loose walk may use a cell again or step across corners."""
    may_repeat = is_loose and rng.random() < 0.5
    reach = 2 if is_loose and not may_repeat else 1
    length = rng.randint(2, 8)
    path = [(rng.randrange(rows), rng.randrange(columns))]
    while len(path) < length:
        row, column = path[-1]
        free = [
            (r, c)
            for r in range(rows)
            for c in range(columns)
            if 0 < abs(r - row) + abs(c - column) <= reach
            and max(abs(r - row), abs(c - column)) == 1
            and (may_repeat or (r, c) not in path)
        ]
        if not free:
            break
        path.append(rng.choice(free))
    return path


def exact(rng: random.Random, n: int) -> tuple[list[list[str]], str]:
    """A word of n letters whose last one is missing on a board of equal letters."""
    return [["A"] * 6 for _ in range(6)], "A" * (n - 1) + "B"


def valid(board: list[list[str]], word: str) -> bool:
    """Say whether the board is a rectangle of single letters and the word has letters."""
    cells = [cell for row in board for cell in row]
    rectangle = len({len(row) for row in board}) == 1 and len(cells) > 0
    return rectangle and word.isalpha() and all(len(cell) == 1 and cell.isalpha() for cell in cells)
