"""Every n and k within the limits; the largest keeps the answer at a few thousand combinations."""

import random

LARGEST = 20


def generate(rng: random.Random, size: int) -> tuple[int, int]:
    if size >= LARGEST:
        return 16, 8
    n = rng.randint(1, min(max(size, 1), 8))
    return n, rng.randint(1, n)


def exact(rng: random.Random, n: int) -> tuple[int, int]:
    """The numbers up to n, half of them chosen."""
    return n, max(1, n // 2)


def valid(n: int, k: int) -> bool:
    """Say whether both numbers keep the limits."""
    return 1 <= k <= n <= 20
