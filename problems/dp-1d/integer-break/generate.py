"""Numbers from 2 up to the size."""

import random

LARGEST = 58


def generate(rng: random.Random, size: int) -> tuple[int]:
    return (LARGEST if size >= LARGEST else rng.randint(2, max(2, size) + 6),)


def exact(rng: random.Random, n: int) -> tuple[int]:
    """The number n."""
    return (n,)


def valid(n: int) -> bool:
    """At least 2, so that it can be broken."""
    return n >= 2
