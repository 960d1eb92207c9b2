"""Numbers from a small range, of which a third or more equals the value."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    highest = 2 if size <= 12 else 50
    return [rng.randint(0, highest) for _ in range(size)], rng.randint(0, highest + 1)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers, half of which equal the value."""
    return [rng.randint(0, 1) for _ in range(n)], 1
