"""Numbers of at most four different values, in random order."""

import random

LARGEST = 10
DIFFERENT = 4


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    values = rng.sample(range(-10, 11), DIFFERENT)
    return ([rng.choice(values) for _ in range(min(max(size, 1), LARGEST))],)
