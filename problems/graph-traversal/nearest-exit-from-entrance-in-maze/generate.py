"""Random mazes; the largest is an open square behind walls, with its only exit far away."""

import random
from math import isqrt

LARGEST = 10_000  # cells
SIDE = 100
Arguments = tuple[list[list[str]], list[int]]


def generate(rng: random.Random, size: int) -> Arguments:
    if size >= LARGEST:
        return hall(SIDE, SIDE)
    longest = min(SIDE, isqrt(size) + 3)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    empty = rng.choice([0.5, 0.7, 0.9])
    maze = [["." if rng.random() < empty else "+" for _ in range(columns)] for _ in range(rows)]
    if rng.random() < 0.5:  # few exits
        for row in range(rows):
            for column in range(columns):
                at_border = row in (0, rows - 1) or column in (0, columns - 1)
                if at_border and rng.random() < 0.7:
                    maze[row][column] = "+"
    row, column = rng.randrange(rows), rng.randrange(columns)
    maze[row][column] = "."
    return maze, [row, column]


def hall(rows: int, columns: int) -> Arguments:
    """A maze with walls at its border, an entrance in one corner and an exit in the other."""
    maze = [["."] * columns for _ in range(rows)]
    for row in range(rows):
        for column in range(columns):
            if row in (0, rows - 1) or column in (0, columns - 1):
                maze[row][column] = "+"
    if rows > 2 and columns > 2:
        maze[rows - 2][columns - 1] = "."
    maze[min(1, rows - 1)][0] = "."
    return maze, [min(1, rows - 1), 0]


def exact(rng: random.Random, n: int) -> Arguments:
    """A maze of n cells, open inside, whose exit is the last cell reached."""
    rows = max(side for side in range(1, isqrt(n) + 1) if n % side == 0)
    return hall(rows, n // rows)


def valid(maze: list[list[str]], entrance: list[int]) -> bool:
    """Say whether the maze is a rectangle and the entrance an empty cell of it."""
    cells = {cell for row in maze for cell in row}
    if len({len(row) for row in maze}) != 1 or not cells or not cells <= {".", "+"}:
        return False
    if len(entrance) != 2:
        return False
    row, column = entrance
    return 0 <= row < len(maze) and 0 <= column < len(maze[0]) and maze[row][column] == "."
