"""Random balloons; small rows hold zeros, ones and equal numbers."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    highest = 100 if size > 20 else rng.choice([2, 5, 9])
    return ([rng.randint(0, highest) for _ in range(max(1, size))],)
