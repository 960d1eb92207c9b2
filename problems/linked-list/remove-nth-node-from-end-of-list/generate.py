"""Random lists and any n; in the largest one the last node has to go."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    length = max(1, size)
    bound = 3 if length < 20 else 10_000
    values = [rng.randint(-bound, bound) for _ in range(length)]
    return values, 1 if size == LARGEST else rng.randint(1, length)
