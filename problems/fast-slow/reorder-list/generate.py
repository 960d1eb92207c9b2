"""Random values in a list of the given length."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    highest = 9 if size < 20 else 1_000
    return ([rng.randint(1, highest) for _ in range(max(1, size))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n nodes."""
    return ([rng.randint(1, 1_000) for _ in range(n)],)


def valid(values: list[int]) -> bool:
    """At least one node."""
    return bool(values)
