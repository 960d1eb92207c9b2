"""Random intervals that often meet while there are few, and seldom when there are many."""

import random

LARGEST = 20_000
LATEST = 1_000_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size <= 12:
        starts = [rng.randint(0, 3 * size) for _ in range(size)]
        return ([[start, start + rng.randint(0, 4)] for start in starts],)
    starts = rng.sample(range(0, LATEST, 10), size)
    return ([[start, start + rng.randint(0, 10)] for start in starts],)
