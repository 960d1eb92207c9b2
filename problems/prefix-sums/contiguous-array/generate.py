"""Random zeros and ones, with one of them more frequent; the largest has 100,000."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size == LARGEST:
        return exact(rng, size)
    chance = rng.choice([0.3, 0.5, 0.5, 0.7])
    return ([int(rng.random() < chance) for _ in range(max(1, 2 * size))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers, three of four of them ones."""
    return ([int(rng.random() < 0.75) for _ in range(n)],)
