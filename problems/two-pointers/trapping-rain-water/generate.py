"""Random heights: from a small range while there are few, so that equal ones and zeros occur."""

import random

LARGEST = 20_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    highest = 4 if size <= 100 else 100_000
    return ([rng.randint(0, highest) for _ in range(max(size, 1))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n columns."""
    return ([rng.randint(0, 100_000) for _ in range(n)],)


def valid(heights: list[int]) -> bool:
    return len(heights) >= 1 and min(heights) >= 0
