"""Small numbers with zeros while there are few, else mostly 1 and -1 to keep products small."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 2)
    if size <= 12:
        return ([rng.randint(-4, 4) for _ in range(size)],)
    return mostly_ones(rng, size)


def mostly_ones(rng: random.Random, size: int) -> tuple[list[int]]:
    numbers = rng.choices((1, -1), k=size)
    for position in rng.sample(range(size), min(size, 12)):
        numbers[position] = rng.choice((-5, -3, -2, 2, 3, 5))
    return (numbers,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers, most of them 1 or -1."""
    return mostly_ones(rng, n)


def valid(numbers: list[int]) -> bool:
    return len(numbers) >= 2
