"""Random values in a list of the given length."""

import random

LARGEST = 5_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size <= 12 and rng.random() < 0.06:
        return ([],)
    bound = 3 if size < 20 else 5_000
    return ([rng.randint(-bound, bound) for _ in range(size)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n nodes."""
    return ([rng.randint(-5_000, 5_000) for _ in range(n)],)
