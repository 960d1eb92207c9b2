"""Random numbers; the size is the number of binary digits."""

import random

LARGEST = 32


def generate(rng: random.Random, size: int) -> tuple[int]:
    digits = rng.choice((size, 2 * size, 4 * size, 32)) if size <= 8 else size
    return (rng.getrandbits(digits),)


def valid(number: int) -> bool:
    """A number that fits into 32 bits without a sign."""
    return 0 <= number < 2**32
