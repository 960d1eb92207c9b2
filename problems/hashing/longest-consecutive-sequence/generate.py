"""Few numbers close together; many make one long run and repeat its first number many times."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size <= 100:
        size = 0 if rng.random() < 0.1 else size
        return ([rng.randint(-size, size) for _ in range(size)],)
    return one_run(rng, size // 2, size - size // 2)


def one_run(rng: random.Random, length: int, repeats: int) -> tuple[list[int]]:
    start = rng.randint(-1_000_000, 1_000_000)
    numbers = list(range(start, start + length)) + [start] * repeats
    rng.shuffle(numbers)
    return (numbers,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers in random order that make one run."""
    return one_run(rng, n, 0)
