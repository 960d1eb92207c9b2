"""Random values, with many equal ones in small lists."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size > 12:
        return exact(rng, size)
    length = rng.choice([size, size, size, size - 1])
    reach = rng.choice([1, 3, 9, 100_000])
    return ([rng.randint(-reach, reach) for _ in range(length)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n nodes in random order."""
    return (rng.choices(range(-100_000, 100_001), k=n),)
