"""Random lists and a k up to their length; the largest is one single group."""

import random

LARGEST = 5_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    highest = 9 if size < 20 else 1_000
    values = [rng.randint(0, highest) for _ in range(size)]
    if size == LARGEST:
        return values, size
    return values, rng.choice([rng.randint(1, size), rng.randint(1, min(3, size))])


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """A list of n nodes in groups of three."""
    return [rng.randint(0, 1_000) for _ in range(n)], 3


def valid(values: list[int], k: int) -> bool:
    """k is at least 1 and at most the length of the list."""
    return 1 <= k <= len(values)
