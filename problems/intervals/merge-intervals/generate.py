"""Random intervals that often meet while there are few, and seldom when there are many."""

import random

LARGEST = 10_000
LATEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    size = max(size, 1)
    if size <= 12:
        starts = [rng.randint(0, 3 * size) for _ in range(size)]
        return ([[start, start + rng.randint(0, 4)] for start in starts],)
    starts = rng.sample(range(LATEST), size)
    return ([[start, start + rng.choice((0, 0, 0, 0, 1))] for start in starts],)
