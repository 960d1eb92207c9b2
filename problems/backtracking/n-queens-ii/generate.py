"""Boards of every size within the limits."""

import random

LARGEST = 9


def generate(rng: random.Random, size: int) -> tuple[int]:
    return (min(max(1, size), LARGEST) if size >= LARGEST else rng.randint(1, 7),)


def exact(rng: random.Random, n: int) -> tuple[int]:
    """The number of rows n."""
    return (n,)


def valid(n: int) -> bool:
    """Say whether the size keeps the limits."""
    return 1 <= n <= 9
