"""Random prices, few different ones when there are few days."""

import random

LARGEST = 30_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    highest = 10_000 if size > 20 else rng.choice([3, 9])
    return ([rng.randint(0, highest) for _ in range(max(1, size))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n days."""
    return ([rng.randint(0, 10_000) for _ in range(n)],)


def valid(prices: list[int]) -> bool:
    """At least one day, and no negative price."""
    return bool(prices) and min(prices) >= 0
