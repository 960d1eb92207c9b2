"""Random cars on a road that is short for few cars, so that they meet, also at the target."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[int, list[int], list[int]]:
    size = max(size, 1)
    if size == LARGEST:
        target, fastest = 1_000_000, 1_000_000
    else:
        target = min(1_000_000, size + rng.randint(0, 8))
        fastest = rng.choice([2, 4, target])
    positions = rng.sample(range(target), size)
    return target, positions, [rng.randint(1, fastest) for _ in range(size)]
