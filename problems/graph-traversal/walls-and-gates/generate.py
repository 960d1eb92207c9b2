"""Random castles; the largest is one open hall with gates all along its left side."""

import random

LARGEST = 62_500  # cells
SIDE = 250
WALL, GATE, EMPTY = -1, 0, 2**31 - 1


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return ([[GATE] + [EMPTY] * (SIDE - 1) for _ in range(SIDE)],)
    longest = min(SIDE, int(size**0.5) + 2)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    weights = [rng.choice([0, 2, 4]), rng.choice([0, 1, 3]), 6]
    return ([rng.choices([WALL, GATE, EMPTY], weights, k=columns) for _ in range(rows)],)
