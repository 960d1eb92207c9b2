"""Random numbers, about half of them with different counts."""

import random

LARGEST = 1_000


def different(rng: random.Random, n: int, most: int) -> list[int]:
    """Make n numbers whose counts all differ: 1, 2, 3, ... and the rest."""
    counts: list[int] = []
    left = n
    while left > 2 * len(counts) + 2:
        counts.append(len(counts) + 1)
        left -= counts[-1]
    counts.append(left)
    values = rng.sample(range(-most, most + 1), len(counts))
    numbers = [value for value, count in zip(values, counts, strict=True) for _ in range(count)]
    rng.shuffle(numbers)
    return numbers


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    if size >= 100:
        return (different(rng, size, 1000),)
    size += rng.randint(0, 6)
    if rng.random() < 0.4:
        return (different(rng, size, 5),)
    return ([rng.randint(-1, 2) for _ in range(size)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers with different counts."""
    return (different(rng, n, 1000),)
