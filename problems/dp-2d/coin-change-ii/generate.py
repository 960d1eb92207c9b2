"""Random coins; the largest input has many of medium value, so there are very many ways."""

import random

LARGEST = 300  # kinds of coins


def generate(rng: random.Random, size: int) -> tuple[int, list[int]]:
    if size >= LARGEST:
        return 3_000, rng.sample(range(170, 3_001), LARGEST)
    largest = max(3, min(size + 2, 5_000))
    kinds = rng.randint(1, min(4, largest) if size <= 20 else min(size, 25))
    return rng.randint(0, 3 * size), rng.sample(range(1, largest + 1), kinds)


def exact(rng: random.Random, n: int) -> tuple[int, list[int]]:
    """An amount of n, and twelve coins."""
    return n, rng.sample(range(n // 8 + 1, n // 8 + 101), 12)


def valid(amount: int, coins: list[int]) -> bool:
    """At least one coin, all different and positive, and no negative amount."""
    return bool(coins) and len(set(coins)) == len(coins) and min(coins) >= 1 and amount >= 0
