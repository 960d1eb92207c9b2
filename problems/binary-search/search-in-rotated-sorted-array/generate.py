"""Rising lists, cut at a random place, with a target that is in them about half of the time."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    bound = size + 2 if size < 20 else 1_000_000
    numbers = sorted(rng.sample(range(-bound, bound + 1), size))
    cut = rng.randrange(size) if size else 0
    numbers = numbers[cut:] + numbers[:cut]
    if numbers and rng.random() < 0.6:
        return numbers, rng.choice(numbers)
    return numbers, rng.randint(-bound, bound)
