"""Boards with few or many snakes and ladders; the largest has many."""

import random

LARGEST = 20  # rows


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return board(rng, LARGEST, 0.3, LARGEST * LARGEST)
    n = rng.randint(2, min(size + 2, 6))
    if rng.random() < 0.3:
        return board(rng, n, rng.choice([0.7, 0.9]), n)
    return board(rng, n, rng.choice([0.1, 0.3, 0.6]), n * n)


def board(rng: random.Random, n: int, share: float, highest: int) -> tuple[list[list[int]]]:
    """A board on which a share of the squares has a jump, to a number up to the highest."""
    grid = [
        [rng.randint(1, highest) if rng.random() < share else -1 for _ in range(n)]
        for _ in range(n)
    ]
    grid[n - 1][0] = -1
    grid[0][n - 1 if n % 2 == 1 else 0] = -1
    return (grid,)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """A board of n rows with a few short snakes."""
    return ([[-1] * n for _ in range(n)],)


def valid(board: list[list[int]]) -> bool:
    """Say whether the board is a square whose first and last square hold no jump."""
    n = len(board)
    if n < 2 or any(len(line) != n for line in board):
        return False
    inside = all(cell == -1 or 1 <= cell <= n * n for line in board for cell in line)
    return inside and board[n - 1][0] == -1 == board[0][n - 1 if n % 2 == 1 else 0]
