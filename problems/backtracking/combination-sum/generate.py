"""Different candidates in random order and a target that some combinations reach."""

import random

LARGEST = 20
HIGHEST_TARGET = 40


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size >= LARGEST:
        candidates = list(range(2, 2 + LARGEST))
        rng.shuffle(candidates)
        return candidates, HIGHEST_TARGET
    return rng.sample(range(2, 4 + size), size), rng.randint(1, 14)
