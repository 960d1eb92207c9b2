"""Different numbers in random order; no more than ten, since the answer doubles with each."""

import random

LARGEST = 20
MOST = 10


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    return (rng.sample(range(-10, 11), min(1 + size // 2, MOST)),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n different numbers."""
    return (list(range(n)),)


def valid(numbers: list[int]) -> bool:
    """Say whether there are numbers, and no two are equal."""
    return len(set(numbers)) == len(numbers) > 0
