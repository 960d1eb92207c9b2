"""Small matrices of small numbers, so that sums meet often; the largest has 100 by 100 cells."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[list[int]], int]:
    if size == LARGEST:
        return cells(rng, size, size, 1_000), rng.randint(-1_000, 1_000)
    rows, columns = rng.randint(1, min(4, size + 1)), rng.randint(1, min(4, size + 1))
    return cells(rng, rows, columns, rng.choice([1, 1, 2])), rng.choice([0, 0, 1, -1, 2])


def cells(rng: random.Random, rows: int, columns: int, reach: int) -> list[list[int]]:
    return [[rng.randint(-reach, reach) for _ in range(columns)] for _ in range(rows)]


def valid(matrix: list[list[int]], target: int) -> bool:
    del target
    return len(matrix) > 0 and len(matrix[0]) > 0 and len(set(map(len, matrix))) == 1
