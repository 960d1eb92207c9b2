"""Random numbers with many equal ones; the largest input rises, and k is in its middle."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    length = max(1, size)
    bound = rng.choice([2, 5, 9]) if size < 20 else 10_000
    numbers = [rng.randint(-bound, bound) for _ in range(length)]
    if size == LARGEST:
        return sorted(numbers), length // 2
    return numbers, rng.randint(1, length)
