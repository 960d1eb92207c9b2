"""Random digits, often with nines at the end; the largest number has nothing but nines."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    nines = rng.randint(0, size) if size <= 12 else size
    digits = [rng.randint(0, 9) for _ in range(size - nines)] + [9] * nines
    if size > 1 and digits[0] == 0:
        digits[0] = rng.randint(1, 9)
    return (digits,)
