"""Random balloons; small rows hold zeros, ones and equal numbers."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    highest = 100 if size > 20 else rng.choice([2, 5, 9])
    return ([rng.randint(0, highest) for _ in range(max(1, size))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n balloons."""
    return ([rng.randint(0, 100) for _ in range(n)],)


def valid(balloons: list[int]) -> bool:
    """At least one balloon, and no negative number."""
    return bool(balloons) and min(balloons) >= 0
