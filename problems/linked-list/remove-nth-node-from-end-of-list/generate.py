"""Random lists and any n; in the largest one the last node has to go."""

import random

LARGEST = 30


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    length = max(1, size)
    highest = 5 if length < 20 else 100
    values = [rng.randint(0, highest) for _ in range(length)]
    return values, 1 if size == LARGEST else rng.randint(1, length)
