"""Numbers of any size up to the largest."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[int]:
    if size >= LARGEST:
        return (LARGEST,)
    number = rng.randint(1, max(1, size) * 12)
    return (min(LARGEST, number * rng.choice([1, 1, 1, 4])),)


def valid(n: int) -> bool:
    """A positive number."""
    return n >= 1
