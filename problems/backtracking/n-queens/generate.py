"""Boards of every size within the limits, one row more for every second size."""

import random

LARGEST = 16
MOST_ROWS = 9


def generate(rng: random.Random, size: int) -> tuple[int]:
    return (min(1 + size // 2, MOST_ROWS),)


def exact(rng: random.Random, n: int) -> tuple[int]:
    """The number of rows n."""
    return (n,)
