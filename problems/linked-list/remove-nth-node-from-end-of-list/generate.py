"""Random lists and any n; in the largest one the last node has to go."""

import random

LARGEST = 30


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size == LARGEST:
        return exact(rng, size)
    length = max(1, size)
    return [rng.randint(0, 5) for _ in range(length)], rng.randint(1, length)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """A list of n nodes whose last one has to go."""
    return [rng.randint(0, 100) for _ in range(n)], 1


def valid(values: list[int], n: int) -> bool:
    """The list has an n-th node from the end."""
    return 1 <= n <= len(values)
