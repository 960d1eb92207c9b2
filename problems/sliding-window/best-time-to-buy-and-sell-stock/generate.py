"""Random prices, from a small range while there are few days."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    highest = 9 if size <= 12 else 10_000
    return ([rng.randint(0, highest) for _ in range(size)],)
