"""Random maps; the largest is nothing but land."""

import random

LARGEST = 2_500  # cells
SIDE = 50


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return ([[1] * SIDE for _ in range(SIDE)],)
    longest = min(SIDE, int(size**0.5) + 2)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    land = rng.choice([0.3, 0.5, 0.7])
    return ([[int(rng.random() < land) for _ in range(columns)] for _ in range(rows)],)
