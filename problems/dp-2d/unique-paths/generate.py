"""Grids of any shape up to the largest square."""

import random

LARGEST = 100  # rows and columns


def generate(rng: random.Random, size: int) -> tuple[int, int]:
    if size >= LARGEST:
        return LARGEST, LARGEST
    longest = max(1, size)
    return rng.randint(1, longest), rng.randint(1, longest)
