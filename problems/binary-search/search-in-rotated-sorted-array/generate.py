"""Ascending lists, cut at a random place, with a target that is in them about half of the time."""

import random
from itertools import pairwise

LARGEST = 5_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    bound = size + 2 if size < 20 else 10_000
    present = rng.random() < 0.6
    numbers = rotated(rng, size, bound, rng.randrange(size))
    if present:
        return numbers, rng.choice(numbers)
    return numbers, rng.randint(-bound, bound)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers, cut in the middle, and a target below all."""
    return rotated(rng, n, 9_999, n // 2), -10_000


def valid(numbers: list[int], target: int) -> bool:
    """Tell whether the numbers are different and fall at most once, seen as a ring."""
    falls = sum(one > other for one, other in pairwise([*numbers, *numbers[:1]]))
    return bool(numbers) and len(set(numbers)) == len(numbers) and falls <= 1


def rotated(rng: random.Random, count: int, bound: int, cut: int) -> list[int]:
    numbers = sorted(rng.sample(range(-bound, bound + 1), count))
    return numbers[cut:] + numbers[:cut]
