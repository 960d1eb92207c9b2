"""Rows of piles, small ones with few different numbers of stones."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    count = max(1, size)
    highest = 10_000 if count > 20 else rng.choice([2, 9, 30])
    more = 0 if count > 20 else rng.randint(0, 4)
    return ([rng.randint(1, highest) for _ in range(count + more)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n piles."""
    return ([rng.randint(1, 10_000) for _ in range(n)],)


def valid(piles: list[int]) -> bool:
    """At least one pile, and none empty."""
    return bool(piles) and min(piles) >= 1
