"""Some of the values 1 to n and one of them several times; in the largest input it comes last."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    n = max(1, size - 1)
    if size == LARGEST:
        numbers = rng.sample(range(1, n + 1), n)
        return ([*numbers, numbers[-1]],)
    different = n if rng.random() < 0.4 else rng.randint(1, n)
    numbers = rng.sample(range(1, n + 1), different)
    numbers += [numbers[0]] * (n + 1 - different)
    rng.shuffle(numbers)
    return (numbers,)
