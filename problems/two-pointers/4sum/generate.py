"""Random numbers around zero: from a small range while there are few, so that values repeat."""

import random

LARGEST = 200


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    lowest, highest = rng.choice(((-3, 3), (0, 2), (-6, -1), (1, 4)))
    numbers = [rng.randint(lowest, highest) for _ in range(size + 2)]
    target = sum(rng.sample(numbers, min(4, len(numbers)))) if rng.random() < 0.8 else 3
    return numbers, target


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers, few of them equal."""
    return [rng.randint(-1_000_000, 1_000_000) for _ in range(n)], rng.randint(-1_000, 1_000)
