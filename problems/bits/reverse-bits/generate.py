"""Random numbers; the size is the number of binary digits."""

import random

LARGEST = 32


def generate(rng: random.Random, size: int) -> tuple[int]:
    digits = rng.choice((size, 2 * size, 4 * size, 32)) if size <= 8 else size
    return (rng.getrandbits(digits),)
