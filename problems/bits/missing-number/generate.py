"""The range 0 to n, shuffled, without one; when large, one of the last is missing."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    missing = rng.randint(0, size) if size <= 12 else size - rng.randint(0, 9)
    numbers = [number for number in range(size + 1) if number != missing]
    rng.shuffle(numbers)
    return (numbers,)
