"""Short lists of small numbers, often with equal ones; the largest has twelve numbers."""

import random

LARGEST = 12


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    count = LARGEST if size >= LARGEST else rng.randint(1, min(max(size, 1), 7))
    highest = rng.choice([3, 8, 20])
    return ([rng.randint(1, highest) for _ in range(count)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n numbers."""
    return ([rng.randint(1, 20) for _ in range(n)],)


def valid(numbers: list[int]) -> bool:
    """Say whether there are numbers within the limits."""
    return len(numbers) > 0 and all(1 <= number <= 20 for number in numbers)
