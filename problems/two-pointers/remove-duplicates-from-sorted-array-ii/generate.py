"""Sorted numbers from a small range while there are few, so that many occur three times."""

import random

LARGEST = 30_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    reach = rng.choice((0, 1, 2)) if size <= 12 else 8_000
    return (sorted(rng.randint(-reach, reach) for _ in range(max(size, 1))),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers, of which many are equal."""
    return (sorted(rng.randint(-n // 4, n // 4) for _ in range(n)),)


def valid(numbers: list[int]) -> bool:
    return len(numbers) > 0 and numbers == sorted(numbers)
