"""Small numbers of both signs when the list is short."""

import random

LARGEST = 30_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    count = max(1, size)
    if count > 20:
        return exact(rng, count)
    lowest, highest = rng.choice([(-9, 9), (-9, 9), (-3, 3), (-5, 0), (0, 5), (-9, 3)])
    return ([rng.randint(lowest, highest) for _ in range(count)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers."""
    return ([rng.randint(-30_000, 30_000) for _ in range(n)],)


def valid(numbers: list[int]) -> bool:
    """At least one number."""
    return bool(numbers)
