"""Few numbers close together; many make one long run and repeat its first number many times."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size <= 100:
        return ([rng.randint(-size, size) for _ in range(size)],)
    start = rng.randint(-1_000_000, 1_000_000)
    run = list(range(start, start + size // 2))
    numbers = run + [start] * (size - len(run))
    rng.shuffle(numbers)
    return (numbers,)
