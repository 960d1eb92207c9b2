"""Random coins; the largest input has many small ones, so the number of ways is enormous."""

import random

LARGEST = 100  # kinds of coins


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size >= LARGEST:
        return rng.sample(range(1, 201), LARGEST), 5_000
    dearest = max(3, min(size + 2, 5_000))
    kinds = rng.randint(1, min(4, dearest) if size <= 20 else size)
    return rng.sample(range(1, dearest + 1), kinds), rng.randint(0, 3 * size)
