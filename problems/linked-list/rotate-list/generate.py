"""Random lists and rotations, few, about once around, or very many."""

import random

LARGEST = 500


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size == LARGEST:
        return [rng.randint(-100, 100) for _ in range(size)], 2_000_000_000
    if size <= 12 and rng.random() < 0.06:
        return [], rng.randint(0, 3)
    bound = rng.choice([3, 100])
    values = [rng.randint(-bound, bound) for _ in range(size)]
    return values, rng.choice([rng.randint(0, size), rng.randint(size, 3 * size)])


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """A list of n nodes and one rotation, so that the cut is near its end."""
    return [rng.randint(-100, 100) for _ in range(n)], 1


def valid(values: list[int], k: int) -> bool:
    return k >= 0
