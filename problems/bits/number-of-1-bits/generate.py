"""Random numbers; the size is the number of binary digits, some of them with few ones."""

import random

LARGEST = 32


def generate(rng: random.Random, size: int) -> tuple[int]:
    if size == LARGEST:
        return (2**32 - 1,)
    digits = rng.choice((size, 2 * size, 4 * size, 32)) if size <= 8 else size
    number = rng.getrandbits(digits)
    return (number & rng.getrandbits(digits) if rng.random() < 0.3 else number,)
