"""Random ends; small ones are close together, the largest pair is half of all numbers."""

import random

LARGEST = 31


def generate(rng: random.Random, size: int) -> tuple[int, int]:
    if size > 20:
        return 2**30, 2**31 - 1 - rng.randint(0, 1000)
    most = 2 ** max(size, 1)
    if rng.random() < 0.1:
        right = 2**31 - 1 - rng.randint(0, 3)
        return right - rng.randint(0, most), right
    left = rng.randint(0, 4 * most)
    return left, left + rng.choice((0, 1, 2, rng.randint(0, most)))


def valid(left: int, right: int) -> bool:
    return 0 <= left <= right
