"""Sorted values, few of them different, now and then an empty list."""

import random

LARGEST = 300


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size == LARGEST:
        return exact(rng, size)
    if size <= 12 and rng.random() < 0.06:
        return ([],)
    bound = rng.choice([1, max(1, size // 2), size, 100])
    return (sorted(rng.randint(-min(bound, 100), min(bound, 100)) for _ in range(size)),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n nodes with runs of different lengths."""
    return (sorted(rng.randint(-100, 100) for _ in range(n)),)


def valid(values: list[int]) -> bool:
    return values == sorted(values)
