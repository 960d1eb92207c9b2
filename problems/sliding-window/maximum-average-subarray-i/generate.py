"""Random numbers, often all negative while there are few, and a window of any length."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    lowest, highest = rng.choice(((-9, -1), (-5, 5), (0, 9)))
    return [rng.randint(lowest, highest) for _ in range(size)], rng.randint(1, size)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers, and windows half as long."""
    return [rng.randint(-10_000, 10_000) for _ in range(n)], n // 2


def valid(numbers: list[int], k: int) -> bool:
    return 1 <= k <= len(numbers)
