"""Random sizes and directions; the largest input lets equal halves fly into each other."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size == LARGEST:
        return exact(rng, size)
    highest = rng.choice([2, 5, 1_000])
    return ([rng.choice([1, -1]) * rng.randint(1, highest) for _ in range(max(2, size))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n asteroids: the first half flies right, the second left, and all sizes are equal."""
    half = n // 2
    return ([7] * half + [-7] * (n - half),)


def valid(asteroids: list[int]) -> bool:
    return len(asteroids) >= 2 and 0 not in asteroids
