"""Random square matrices; the size is the number of cells."""

import random
from math import isqrt

LARGEST = 400


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    side = rng.randint(1, 4) if size <= 12 else isqrt(size)
    reach = 9 if size <= 12 else 1_000
    return ([[rng.randint(-reach, reach) for _ in range(side)] for _ in range(side)],)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n cells in a square grid."""
    side = isqrt(n)
    return ([rng.choices(range(-1_000, 1_001), k=side) for _ in range(side)],)


def valid(matrix: list[list[int]]) -> bool:
    """At least one row, and as many columns as rows."""
    return bool(matrix) and all(len(line) == len(matrix) for line in matrix)
