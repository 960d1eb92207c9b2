"""Random matrices in reading order, with a target that is in them about half of the time."""

import random
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
