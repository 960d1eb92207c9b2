"""Sorted numbers from a small range while there are few, so that most of them repeat."""

import random

LARGEST = 30_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    reach = rng.choice((1, 2, 5)) if size <= 12 else 100
    return (sorted(rng.randint(-reach, reach) for _ in range(max(size, 1))),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers, of which many are equal."""
    return (sorted(rng.randint(-100, 100) for _ in range(n)),)


def valid(numbers: list[int]) -> bool:
    return len(numbers) > 0 and numbers == sorted(numbers)
