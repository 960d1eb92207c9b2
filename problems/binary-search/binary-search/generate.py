"""Random rising lists with a target that is in them about half of the time."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    bound = size + 2 if size < 20 else 9_999
    numbers = sorted(rng.sample(range(-bound, bound + 1), size))
    if rng.random() < 0.5:
        return numbers, rng.choice(numbers)
    return numbers, rng.randint(-bound, bound)
