"""Random intervals of mixed lengths, often with equal starts or ends while there are few."""

import random

LARGEST = 20_000
FURTHEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    size = max(size, 1)
    if size <= 12:
        starts = [rng.randint(-6, 6) for _ in range(size)]
        return ([[start, start + rng.choice((1, 1, 2, 3, 7))] for start in starts],)
    starts = [rng.randint(-FURTHEST, FURTHEST - 200) for _ in range(size)]
    return ([[start, start + rng.randint(1, 200)] for start in starts],)
