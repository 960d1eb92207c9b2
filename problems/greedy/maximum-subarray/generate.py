"""Random numbers, sometimes all of them negative."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    bound = 10_000 if size > 20 else 5
    top = -1 if size < LARGEST and rng.random() < 0.15 else bound
    return ([rng.randint(-bound, top) for _ in range(max(1, size))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers, about half of them negative."""
    return ([rng.randint(-10_000, 10_000) for _ in range(n)],)


def valid(numbers: list[int]) -> bool:
    """At least one number."""
    return bool(numbers)
