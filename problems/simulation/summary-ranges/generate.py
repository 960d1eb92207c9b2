"""Random ascending numbers with gaps, near zero or at the limits."""

import random

LARGEST = 20


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size > 15:
        return exact(rng, size)
    count = rng.randint(0, size + 2)
    lowest = rng.choice((-3, 0, 8, -(2**31), 2**31 - 2 * count - 4))
    return (sorted(rng.sample(range(lowest, lowest + 2 * count + 4), count)),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n ascending numbers, about half of which follow the one before."""
    return (sorted(rng.sample(range(-n, n), n)),)


def valid(numbers: list[int]) -> bool:
    return numbers == sorted(set(numbers))
