"""Targets near the start in all directions; the largest is as far away as the limits allow."""

import random

LARGEST = 300  # |x| + |y|


def generate(rng: random.Random, size: int) -> tuple[int, int]:
    if size >= LARGEST:
        return 150, -150
    far = rng.randint(0, min(size + 3, 12))
    right = rng.randint(0, far)
    return right * rng.choice([1, -1]), (far - right) * rng.choice([1, -1])


def exact(rng: random.Random, n: int) -> tuple[int, int]:
    """A target n squares to the right and n up."""
    return n, n


def valid(x: int, y: int) -> bool:
    """Say whether the target is within the limits."""
    return abs(x) + abs(y) <= 300
