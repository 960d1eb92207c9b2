"""Random prices, from a small range while there are few days."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    highest = 9 if size <= 12 else 10_000
    return ([rng.randint(0, highest) for _ in range(size)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n prices."""
    return ([rng.randint(0, 10_000) for _ in range(n)],)


def valid(prices: list[int]) -> bool:
    return len(prices) >= 1 and min(prices) >= 0
