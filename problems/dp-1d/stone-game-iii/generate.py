"""Small values of both signs, so that all three results are common in short rows."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    count = max(1, size)
    if count > 20:
        return exact(rng, count)
    lowest, highest = rng.choice([(-3, 3), (-9, 9), (0, 4), (-6, 0), (-2, 9)])
    return ([rng.randint(lowest, highest) for _ in range(count)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n stones."""
    return ([rng.randint(-1_000, 1_000) for _ in range(n)],)


def valid(values: list[int]) -> bool:
    """At least one stone."""
    return bool(values)
