"""Numbers of digits and sums, mostly sums that some combination reaches."""

import random

LARGEST = 60


def generate(rng: random.Random, size: int) -> tuple[int, int]:
    if size >= LARGEST:
        return 5, 25
    k = rng.randint(2, min(9, 2 + size // 2))
    if rng.random() < 0.2:
        return k, rng.randint(1, 60)
    return k, sum(rng.sample(range(1, 10), k))


def valid(k: int, n: int) -> bool:
    """Say whether both numbers keep the limits."""
    return 2 <= k <= 9 and 1 <= n <= 60
