"""Shuffled pairs and one single number; when large, the single number comes last."""

import random

LARGEST = 29_999


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size > 12:
        return exact(rng, size)
    pairs = max(size - 1, 0) // 2
    bound = 2 * pairs + 1
    single, *others = rng.sample(range(-bound, bound + 1), pairs + 1)
    numbers = others + others
    rng.shuffle(numbers)
    numbers.insert(rng.randint(0, len(numbers)), single)
    return (numbers,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n numbers (one fewer if n is even), the single one at the end."""
    single, *others = rng.sample(range(-30_000, 30_001), (n + 1) // 2)
    numbers = others + others
    rng.shuffle(numbers)
    return ([*numbers, single],)


def valid(numbers: list[int]) -> bool:
    """One value occurs once, all others twice."""
    return sorted(numbers.count(value) for value in set(numbers)) == [1] + [2] * (len(numbers) // 2)
