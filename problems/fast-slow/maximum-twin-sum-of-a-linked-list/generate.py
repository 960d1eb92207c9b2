"""Random values in a list of even length."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    bound = rng.choice([3, 9, 100_000])
    return ([rng.randint(1, bound) for _ in range(max(2, size + size % 2))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n nodes."""
    return ([rng.randint(1, 100_000) for _ in range(n)],)


def valid(values: list[int]) -> bool:
    return len(values) >= 2 and len(values) % 2 == 0
