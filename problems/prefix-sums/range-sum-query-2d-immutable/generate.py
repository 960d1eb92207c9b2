"""Small matrices with random questions; the largest has 200 by 200 numbers and large rectangles."""

import random

LARGEST = 10_000

Call = tuple[str, tuple[list[list[int]]] | tuple[int, int, int, int]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return questions(rng, 200, 200, size, 60)
    return questions(rng, rng.randint(1, size // 2 + 1), rng.randint(1, size // 2 + 1), 3, size + 1)


def exact(rng: random.Random, n: int) -> list[Call]:
    """n questions about a matrix of about n numbers."""
    side = max(1, int(n**0.5))
    return questions(rng, side, side, n, side)


def questions(rng: random.Random, rows: int, columns: int, count: int, reach: int) -> list[Call]:
    """A random matrix, and questions whose corners lie at most so far from its corners."""
    matrix = [[rng.randint(-9, 9) for _ in range(columns)] for _ in range(rows)]
    calls: list[Call] = [("NumMatrix", (matrix,))]
    for _ in range(count):
        row1, col1 = rng.randrange(min(rows, reach)), rng.randrange(min(columns, reach))
        row2 = rng.randrange(max(row1, rows - reach), rows)
        col2 = rng.randrange(max(col1, columns - reach), columns)
        calls.append(("sum_region", (row1, col1, row2, col2)))
    return calls
