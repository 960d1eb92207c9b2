"""A few small numbers; the largest input has even numbers and an odd target, so no sequence."""

import random

LARGEST = 1_000  # the target


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size >= LARGEST:
        return rng.sample(range(2, 1_001, 2), 200), 999
    size = max(1, size)
    if size > 8:
        return exact(rng, size)
    numbers = rng.sample(range(1, size + 3), rng.randint(1, min(4, size + 2)))
    return numbers, rng.randint(1, size + 4)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """A target of n, and twelve numbers of about a fifth of it."""
    lowest = max(1, n // 6)
    return rng.sample(range(lowest, lowest + 12), 12), n


def valid(numbers: list[int], target: int) -> bool:
    """At least one number, all different and positive, and a positive target."""
    return bool(numbers) and len(set(numbers)) == len(numbers) and min(*numbers, target) >= 1
