"""Random values in a list of the given length, now and then an empty one."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size <= 12 and rng.random() < 0.06:
        return ([],)
    bound = rng.choice([2, 9, 100])
    return ([rng.randint(0, bound) for _ in range(size)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n nodes."""
    return ([rng.randint(0, 100) for _ in range(n)],)
