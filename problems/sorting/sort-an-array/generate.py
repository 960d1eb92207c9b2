"""Random numbers; a large list descends to a long run of equal ones, a trap for slow methods."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(1, size)
    if size > 12:
        equal = size // 2
        return ([*range(size - equal, 0, -1), *[0] * equal],)
    reach = rng.choice([1, 2, size, 50_000])
    return ([rng.randint(-reach, reach) for _ in range(size)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n random numbers."""
    return (rng.choices(range(-50_000, 50_001), k=n),)


def valid(numbers: list[int]) -> bool:
    return bool(numbers) and all(abs(number) <= 50_000 for number in numbers)
