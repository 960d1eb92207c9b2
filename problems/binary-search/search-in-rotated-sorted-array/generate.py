"""Rising lists, cut at a random place, with a target that is in them about half of the time."""

import random

LARGEST = 5_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    bound = size + 2 if size < 20 else 10_000
    numbers = sorted(rng.sample(range(-bound, bound + 1), size))
    cut = rng.randrange(size)
    numbers = numbers[cut:] + numbers[:cut]
    if rng.random() < 0.6:
        return numbers, rng.choice(numbers)
    return numbers, rng.randint(-bound, bound)
