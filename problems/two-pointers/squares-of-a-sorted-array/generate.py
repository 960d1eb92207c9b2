"""Sorted numbers on both sides of zero, now and then on one side only."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    lowest, highest = rng.choice(((-4, 4), (-9, 9), (-9, -1), (0, 9), (-9, 2)))
    return (sorted(rng.randint(lowest, highest) for _ in range(size)),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers on both sides of zero."""
    return (sorted(rng.randint(-10_000, 10_000) for _ in range(n)),)


def valid(numbers: list[int]) -> bool:
    return len(numbers) > 0 and numbers == sorted(numbers)
