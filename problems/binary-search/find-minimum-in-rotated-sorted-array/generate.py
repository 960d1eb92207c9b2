"""Ascending lists, cut at a random place; a cut at the first place leaves the list as it was."""

import random
from itertools import pairwise

LARGEST = 5_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    bound = 2 * size if size <= 12 else 5_000
    uncut = rng.random() < 0.05
    cut = rng.randrange(size)
    return (rotated(rng, size, bound, 0 if uncut else cut),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers, cut in the middle; beyond 10,001 of them the numbers exceed the limits."""
    return (rotated(rng, n, max(5_000, n), n // 2),)


def valid(numbers: list[int]) -> bool:
    """Tell whether the numbers are different and fall at most once, seen as a ring."""
    falls = sum(one > other for one, other in pairwise([*numbers, *numbers[:1]]))
    return bool(numbers) and len(set(numbers)) == len(numbers) and falls <= 1


def rotated(rng: random.Random, count: int, bound: int, cut: int) -> list[int]:
    numbers = sorted(rng.sample(range(-bound, bound + 1), count))
    return numbers[cut:] + numbers[:cut]
