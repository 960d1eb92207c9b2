"""Random lists and a k up to a little more than their length; the largest is one single group."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    bound = 5 if size < 20 else 10_000
    values = [rng.randint(-bound, bound) for _ in range(size)]
    if size == LARGEST:
        return values, size
    highest = min(size + 1, 50_000)
    return values, rng.choice([rng.randint(1, highest), rng.randint(1, min(3, highest))])
