"""Numbers of at most four different values, in random order."""

import random

LARGEST = 24
DIFFERENT = 4


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    values = rng.sample(range(-10, 11), DIFFERENT)
    if size < LARGEST:
        return ([rng.choice(values) for _ in range(size)],)
    numbers = values * (LARGEST // DIFFERENT)
    rng.shuffle(numbers)
    return (numbers,)
