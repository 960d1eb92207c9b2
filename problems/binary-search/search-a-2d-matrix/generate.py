"""Random matrices in reading order, with a target that is in them about half of the time."""

import random
from itertools import pairwise
from math import isqrt

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]], int]:
    size = max(size, 1)
    rows = rng.randint(1, min(size, 4)) if size <= 12 else isqrt(size)
    columns = min(max(size // rows, 1), 100)
    lowest = number = -rng.randint(0, 2 * size) if size <= 12 else -rng.randint(size // 2, size)
    matrix: list[list[int]] = []
    for _ in range(rows):
        number += rng.randint(1, 3)
        row = [number]
        while len(row) < columns:
            number += rng.randint(0, 2)
            row.append(number)
        matrix.append(row)
    if rng.random() < 0.4:
        return matrix, rng.choice(rng.choice(matrix))
    return matrix, rng.randint(lowest, number + 1)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]], int]:
    """n cells (or a few less) in a nearly square matrix, and a target above all."""
    rows = isqrt(n)
    columns = n // rows
    numbers = range(10_000 - rows * columns, 10_000)
    matrix = [list(numbers[row * columns : (row + 1) * columns]) for row in range(rows)]
    return matrix, 10_000


def valid(matrix: list[list[int]], target: int) -> bool:
    """Tell whether the matrix is rectangular and its rows continue each other."""
    if not matrix or not matrix[0] or any(len(row) != len(matrix[0]) for row in matrix):
        return False
    rows_ascend = all(row == sorted(row) for row in matrix)
    return rows_ascend and all(above[-1] < row[0] for above, row in pairwise(matrix))
