"""Random square matrices; the size is the number of cells."""

import random
from math import isqrt

LARGEST = 400


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    side = rng.randint(1, 4) if size <= 12 else isqrt(size)
    reach = 9 if size <= 12 else 1_000
    return ([[rng.randint(-reach, reach) for _ in range(side)] for _ in range(side)],)
