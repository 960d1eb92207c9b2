"""Small landscapes with equal heights; the largest is one slope with very many ways up."""

import random

LARGEST = 10_000  # cells


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return ([[row + column for column in range(100)] for row in range(100)],)
    size = max(1, size)
    rows = rng.randint(1, min(size, 100))
    columns = min(max(1, round(size / rows)), 100)
    highest = 2**31 - 1 if size > 20 else rng.choice([2, 5, 9])
    return ([[rng.randint(0, highest) for _ in range(columns)] for _ in range(rows)],)
