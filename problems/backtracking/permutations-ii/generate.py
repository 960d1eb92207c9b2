"""Short lists of few different numbers, in random order."""

import random

LARGEST = 12
MOST = 7


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size >= LARGEST:
        return (rng.sample([-10, -3, -3, 0, 0, 4, 10], MOST),)
    values = rng.sample(range(-10, 11), rng.randint(1, 4))
    return ([rng.choice(values) for _ in range(rng.randint(1, min(1 + size // 2, 5)))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n different numbers."""
    return (list(range(n)),)


def valid(numbers: list[int]) -> bool:
    """Say whether there are numbers within the limits."""
    return len(numbers) > 0 and all(-10 <= number <= 10 for number in numbers)
