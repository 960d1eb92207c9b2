"""Random maps; the largest is one land path that winds through the whole grid."""

import random

LARGEST = 90_000  # cells
SIDE = 300


def winding(side: int) -> list[list[int]]:
    full = [1] * side
    right = [0] * (side - 1) + [1]
    rows = [full, right, full, right[::-1]]
    return [rows[row % 4].copy() for row in range(side)]


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return (winding(SIDE),)
    longest = min(SIDE, int(size**0.5) + 2)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    land = rng.choice([0.3, 0.5, 0.7])
    return ([[int(rng.random() < land) for _ in range(columns)] for _ in range(rows)],)
