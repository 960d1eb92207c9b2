"""Indexes from 0 up to the size."""

import random

LARGEST = 37


def generate(rng: random.Random, size: int) -> tuple[int]:
    return (LARGEST if size >= LARGEST else rng.randint(0, max(1, size) + 4),)


def valid(n: int) -> bool:
    """No negative index."""
    return n >= 0
