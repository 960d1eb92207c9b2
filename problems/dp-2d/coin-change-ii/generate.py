"""Random coins; the largest input has many of middling value, so there are very many ways."""

import random

LARGEST = 300  # kinds of coins


def generate(rng: random.Random, size: int) -> tuple[int, list[int]]:
    if size >= LARGEST:
        return 3_000, rng.sample(range(170, 3_001), LARGEST)
    dearest = max(3, min(size + 2, 5_000))
    kinds = rng.randint(1, min(4, dearest) if size <= 20 else min(size, 25))
    return rng.randint(0, 3 * size), rng.sample(range(1, dearest + 1), kinds)
