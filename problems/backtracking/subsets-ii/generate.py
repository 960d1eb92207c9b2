"""Numbers of at most four different values, in random order."""

import random

LARGEST = 10
DIFFERENT = 4


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    values = rng.sample(range(-10, 11), DIFFERENT)
    return ([rng.choice(values) for _ in range(min(max(size, 1), LARGEST))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n numbers that are all different, which have the most subsets."""
    return (rng.sample(range(n), n),)


def valid(numbers: list[int]) -> bool:
    """Say whether there are numbers at all."""
    return len(numbers) > 0
