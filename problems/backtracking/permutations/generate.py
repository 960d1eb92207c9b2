"""Different numbers in random order; no more than six, since six have 720 orders."""

import random

LARGEST = 12
MOST = 6


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    return (rng.sample(range(-10, 11), min(1 + size // 2, MOST)),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n different numbers."""
    return (list(range(n)),)


def valid(numbers: list[int]) -> bool:
    """Say whether there are numbers, and no two are equal."""
    return len(set(numbers)) == len(numbers) > 0
