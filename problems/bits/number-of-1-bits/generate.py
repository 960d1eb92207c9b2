"""Random numbers; the size is the number of binary digits, some of them with few ones."""

import random

LARGEST = 31


def generate(rng: random.Random, size: int) -> tuple[int]:
    if size == LARGEST:
        return (2**31 - 1,)
    size = max(size, 1)
    digits = rng.choice((size, 2 * size, min(4 * size, 31), 31)) if size <= 8 else size
    number = rng.getrandbits(digits)
    number = number & rng.getrandbits(digits) if rng.random() < 0.3 else number
    return (max(number, 1),)


def valid(number: int) -> bool:
    """A positive number."""
    return number > 0
