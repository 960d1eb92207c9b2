"""A number up to a few times the size while that is small, else the size itself."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[int]:
    return (rng.randint(0, 20 * size) if size <= 12 else size,)


def exact(rng: random.Random, n: int) -> tuple[int]:
    """The numbers from 0 to n."""
    return (n,)


def valid(n: int) -> bool:
    """No negative numbers."""
    return n >= 0
