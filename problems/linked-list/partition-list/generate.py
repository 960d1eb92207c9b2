"""Random values around a pivot, now and then an empty list or a pivot outside."""

import random

LARGEST = 200


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size <= 12 and rng.random() < 0.06:
        return [], rng.randint(-3, 3)
    bound = rng.choice([3, 9, 100])
    values = [rng.randint(-bound, bound) for _ in range(size)]
    outside = rng.choice([-200, 200, bound + 1])
    return values, rng.choice([*values, rng.randint(-bound, bound), outside])


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """A list of n nodes and a pivot in the middle of their values."""
    return [rng.randint(-100, 100) for _ in range(n)], 0
