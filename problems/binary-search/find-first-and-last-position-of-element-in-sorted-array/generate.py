"""Sorted numbers with many repeats, and targets that are often there."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size > 20:
        return exact(rng, size)
    bound = rng.choice((1, 2, 4))
    count = rng.randint(0, size)
    numbers = sorted(rng.randint(-bound, bound) for _ in range(count))
    return numbers, rng.randint(-bound - 1, bound + 1)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers, of which about a half are the target."""
    numbers = sorted(rng.choice((7, rng.randint(-1_000_000_000, 1_000_000_000))) for _ in range(n))
    return numbers, 7


def valid(numbers: list[int], target: int) -> bool:
    """Tell whether the numbers are in ascending order."""
    return sorted(numbers) == numbers
