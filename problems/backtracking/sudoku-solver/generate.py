"""Full boards with some cells left blank, so that one solution remains; the largest is fixed."""

import random

LARGEST = 60  # blanks
HARD = "...94.8.......25...5.....37...4.....86......5...7.9.48.7........1.297...6..8...2."
Board = list[list[str]]


def generate(rng: random.Random, size: int) -> tuple[Board]:
    if size >= LARGEST:
        return ([list(HARD[start : start + 9]) for start in range(0, 81, 9)],)
    board = full(rng)
    blanks = rng.randint(1, min(6 * max(size, 1), 44))
    cells = rng.sample(range(81), blanks)
    if rng.random() < 0.3:
        start = rng.randrange(81 - blanks)
        cells = list(range(start, start + blanks))
    while True:
        puzzle = [line.copy() for line in board]
        for cell in cells:
            puzzle[cell // 9][cell % 9] = "."
        if solutions(puzzle) == 1:
            return (puzzle,)
        cells = cells[: len(cells) * 3 // 4]


def full(rng: random.Random) -> Board:
    """A full board: rows, columns and digits of a pattern in random order."""
    digits = rng.sample("123456789", 9)
    rows, columns = lines(rng), lines(rng)
    return [[digits[(3 * (r % 3) + r // 3 + c) % 9] for c in columns] for r in rows]


def lines(rng: random.Random) -> list[int]:
    """The numbers of nine lines, mixed within their bands, and the bands mixed too."""
    return [3 * band + line for band in rng.sample(range(3), 3) for line in rng.sample(range(3), 3)]


def solutions(board: Board) -> int:
    """Count the solutions, but no more than two."""
    fewest: tuple[int, int, set[str]] | None = None
    for r in range(9):
        for c in range(9):
            if board[r][c] == ".":
                seen = {board[r][i] for i in range(9)} | {board[i][c] for i in range(9)}
                seen |= {board[r - r % 3 + i // 3][c - c % 3 + i % 3] for i in range(9)}
                free = set("123456789") - seen
                if fewest is None or len(free) < len(fewest[2]):
                    fewest = (r, c, free)
    if fewest is None:
        return 1
    row, column, free = fewest
    count = 0
    for digit in sorted(free):
        board[row][column] = digit
        count += solutions(board)
        if count > 1:
            break
    board[row][column] = "."
    return min(count, 2)
