"""Random numbers with repeats, some of them in both lists."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int]]:
    size = max(size, 1)
    if size >= 100:
        return exact(rng, size)
    most = rng.choice((1, 3, 8))
    first = [rng.randint(-most, most) for _ in range(rng.randint(1, size + 1))]
    second = [rng.randint(-most, most) for _ in range(rng.randint(1, size + 1))]
    if rng.random() < 0.15:
        second = rng.sample(first, len(first))
    return first, second


def exact(rng: random.Random, n: int) -> tuple[list[int], list[int]]:
    """Two lists of n numbers."""
    most = max(1000, n)
    return rng.choices(range(-most, most + 1), k=n), rng.choices(range(-most, most + 1), k=n)
