"""Different sorted numbers, and a target that is among, between, below or above them."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    bound = 10_000 if size > 20 else size + 3
    numbers = sorted(rng.sample(range(-bound, bound + 1), size))
    if rng.random() < 0.4:
        return numbers, rng.choice(numbers)
    return numbers, rng.randint(max(-10_000, numbers[0] - 2), min(10_000, numbers[-1] + 2))


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers, and a target close to the end."""
    numbers = sorted(rng.sample(range(-n, n + 1), n))
    return numbers, numbers[-1] - 1


def valid(numbers: list[int], target: int) -> bool:
    """Tell whether there are numbers, different and in ascending order."""
    return bool(numbers) and sorted(set(numbers)) == numbers
