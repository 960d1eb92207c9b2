"""Random values in a list of the given length."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    bound = rng.choice([2, 9, 100_000])
    return ([rng.randint(1, bound) for _ in range(max(1, size))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n nodes."""
    return ([rng.randint(1, 100_000) for _ in range(n)],)
