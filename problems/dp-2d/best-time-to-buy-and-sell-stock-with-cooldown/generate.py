"""Random prices, few different ones when there are few days."""

import random

LARGEST = 5_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    highest = 1_000 if size > 20 else rng.choice([3, 9])
    return ([rng.randint(0, highest) for _ in range(max(1, size))],)
