"""Random values in a list of the given length."""

import random

LARGEST = 5_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    bound = 3 if size < 20 else 5_000
    return ([rng.randint(-bound, bound) for _ in range(size)],)
