"""Random numbers over few values while small; the largest repeats just outside the distance."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    if size > 100:
        return exact(rng, size)
    values = rng.choice((2, size, 3 * size))
    numbers = [rng.randint(-1, values) for _ in range(rng.randint(1, size + 3))]
    return numbers, rng.choice((0, 1, 1, 2, 2, 3, size + 5))


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers; the second half repeats the first, one position too far away."""
    half = (n + 1) // 2
    numbers = rng.sample(range(-1_000_000_000, 1_000_000_000), half)
    return (numbers + numbers)[:n], half - 1
