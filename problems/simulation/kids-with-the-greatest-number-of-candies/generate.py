"""Random numbers of candies that are close together while there are few children."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 2)
    if size > 20:
        return [rng.randint(1, 100) for _ in range(size)], rng.randint(1, 50)
    most = rng.choice((2, 5, 9, 100))
    return [rng.randint(1, most) for _ in range(size)], rng.randint(1, min(most, 50))


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n children."""
    return [rng.randint(1, 100) for _ in range(n)], 50
