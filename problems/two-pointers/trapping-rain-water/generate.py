"""Random heights: from a small range while there are few, so that equal ones and zeros occur."""

import random

LARGEST = 20_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    highest = 4 if size <= 100 else 100_000
    return ([rng.randint(0, highest) for _ in range(max(size, 1))],)
