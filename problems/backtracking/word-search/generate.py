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
    size = max(size, 1)
    rows = rng.randint(max(1, math.ceil(size / 6)), min(size, 6))
    columns = min(max(1, size // rows), 6)
    board = [[rng.choice("AAB") for _ in range(columns)] for _ in range(rows)]
    if rng.random() < 0.5:
        return board, "".join(rng.choice("AAB") for _ in range(rng.randint(1, 6)))
    return board, walked_word(rng, board)


def walked_word(rng: random.Random, board: list[list[str]]) -> str:
    """Read the letters of a random walk; half of the walks may use a cell again."""
    may_repeat = rng.random() < 0.5
    row, column = rng.randrange(len(board)), rng.randrange(len(board[0]))
    path = [(row, column)]
    while len(path) < 6:
        row, column = path[-1]
        nearby = [(row, column + 1), (row + 1, column), (row, column - 1), (row - 1, column)]
        free = [
            (row, column)
            for row, column in nearby
            if 0 <= row < len(board)
            and 0 <= column < len(board[0])
            and (may_repeat or (row, column) not in path)
        ]
        if not free:
            break
        path.append(rng.choice(free))
    return "".join(board[row][column] for row, column in path)
