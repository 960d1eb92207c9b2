"""Rising lists, cut at a random place; at the first place the list stays as it was."""

import random

LARGEST = 5_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    bound = 2 * size if size <= 12 else 5_000
    numbers = sorted(rng.sample(range(-bound, bound + 1), size))
    cut = rng.randrange(size)
    return (numbers[cut:] + numbers[:cut],)
