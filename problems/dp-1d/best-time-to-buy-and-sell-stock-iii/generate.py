"""Random prices, few different ones when there are few days."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    count = max(1, size)
    if count > 20:
        return exact(rng, count)
    highest = rng.choice([3, 9])
    return ([rng.randint(0, highest) for _ in range(count + rng.randint(0, 2))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n days."""
    return ([rng.randint(0, 100_000) for _ in range(n)],)


def valid(prices: list[int]) -> bool:
    """At least one day, and no negative price."""
    return bool(prices) and min(prices) >= 0
