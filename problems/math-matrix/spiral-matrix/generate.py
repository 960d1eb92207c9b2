"""Random matrices of all shapes; the size is the number of cells."""

import random
from math import isqrt

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    size = max(size, 1)
    reach = 20 if size <= 12 else 100
    rows = rng.randint(1, min(size, 5)) if size <= 12 else isqrt(size)
    columns = rng.randint(1, 5) if size <= 12 else size // rows
    return ([[rng.randint(-reach, reach) for _ in range(columns)] for _ in range(rows)],)
