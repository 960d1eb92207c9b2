"""Random coins; the largest input has even coins only and an odd amount, so nothing ends early."""

import random

LARGEST = 10_000  # the amount


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size >= LARGEST:
        return rng.sample(range(80, 600, 2), 12), 9_999
    dearest = max(3, min(size + 2, 100_000))
    coins = rng.sample(range(1, dearest + 1), rng.randint(1, min(4, dearest)))
    return coins, rng.randint(0, min(LARGEST, 3 * size))
