"""Candidates with many equal ones; the more there are, the more the repeats hurt."""

import random

LARGEST = 100
HIGHEST_TARGET = 30


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size >= LARGEST:
        return [rng.choice((1, 1, 1, 2, 3, 5, 9)) for _ in range(LARGEST)], HIGHEST_TARGET
    return [rng.randint(1, 5) for _ in range(max(size, 1))], rng.randint(1, 10)
