"""Random numbers of both signs, often with zeros at the end; the size is the number of digits."""

import random

LARGEST = 10


def generate(rng: random.Random, size: int) -> tuple[int]:
    digits = rng.choice((size, 10)) if size <= 8 else size
    if digits == 10:
        return (rng.randint(-(2**31), 2**31 - 1),)
    number = rng.randint(-(10**digits) + 1, 10**digits - 1)
    zeros = rng.choice((0, 0, 1, 2))
    return (number // 10**zeros * 10**zeros,)
