"""Boards of any width up to the size."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[int]:
    if size >= LARGEST:
        return (LARGEST,)
    return (rng.choice([rng.randint(1, max(1, size) + 3), rng.randint(25, 40)]),)


def exact(rng: random.Random, n: int) -> tuple[int]:
    """n columns."""
    return (n,)


def valid(n: int) -> bool:
    """At least one column."""
    return n >= 1
