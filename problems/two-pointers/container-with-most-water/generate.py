"""Random heights: from a small range while there are few, so that equal ones and zeros occur."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    highest = 6 if size <= 100 else 10_000
    return ([rng.randint(0, highest) for _ in range(max(size, 2))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n walls."""
    return ([rng.randint(0, 10_000) for _ in range(n)],)


def valid(heights: list[int]) -> bool:
    return len(heights) >= 2 and min(heights) >= 0
