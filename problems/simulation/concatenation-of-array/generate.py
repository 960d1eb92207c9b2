"""Random numbers, few different ones while the list is short."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    most = 1_000 if size > 20 else rng.choice((2, 9))
    return ([rng.randint(1, most) for _ in range(size)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers."""
    return ([rng.randint(1, 1_000) for _ in range(n)],)
