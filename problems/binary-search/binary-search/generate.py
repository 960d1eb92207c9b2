"""Random ascending lists with a target that is in them about half of the time."""

import random
from itertools import pairwise

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    bound = size + 2 if size < 20 else 9_999
    numbers = sorted(rng.sample(range(-bound, bound + 1), size))
    if rng.random() < 0.5:
        return numbers, rng.choice(numbers)
    return numbers, rng.randint(-bound, bound)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers, all below the target."""
    return sorted(rng.sample(range(-9_999, 9_999), n)), 9_999


def valid(numbers: list[int], target: int) -> bool:
    """Tell whether there are numbers, in strictly ascending order."""
    return bool(numbers) and all(one < other for one, other in pairwise(numbers))
