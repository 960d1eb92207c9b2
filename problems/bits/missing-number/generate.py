"""The range 0 to n, shuffled, without one; when large, one of the last is missing."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    return without(rng, size, rng.randint(0, size) if size <= 12 else size - rng.randint(0, 9))


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n numbers, n itself missing."""
    return without(rng, n, n)


def valid(numbers: list[int]) -> bool:
    """Different numbers between 0 and their count."""
    return bool(numbers) and len(set(numbers) & set(range(len(numbers) + 1))) == len(numbers)


def without(rng: random.Random, n: int, missing: int) -> tuple[list[int]]:
    numbers = [number for number in range(n + 1) if number != missing]
    rng.shuffle(numbers)
    return (numbers,)
