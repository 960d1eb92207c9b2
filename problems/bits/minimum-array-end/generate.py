"""Random pairs; the size is the number of bits of both, 27 at most."""

import random

LARGEST = 27
MOST = 100_000_000


def generate(rng: random.Random, size: int) -> tuple[int, int]:
    if size > 20:
        return MOST, MOST - rng.randint(0, 1000)
    bits = rng.randint(1, max(size, 1))
    n = 1 if rng.random() < 0.1 else rng.randint(1, 2**bits)
    x = rng.randint(1, 2 ** rng.randint(1, 8))
    if rng.random() < 0.05:
        x = rng.randint(MOST - 100, MOST)
    return n, x


def valid(n: int, x: int) -> bool:
    return n >= 1 and x >= 1
