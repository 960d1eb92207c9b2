"""Sorted numbers with many repeats, and an x among, between or beyond them."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int, int]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    bound = rng.choice((1, 3, 10))
    numbers = sorted(rng.randint(-bound, bound) for _ in range(size))
    k = rng.randint(1, rng.choice((size, (size + 1) // 2)))
    return numbers, k, rng.randint(-bound - 2, bound + 2)


def exact(rng: random.Random, n: int) -> tuple[list[int], int, int]:
    """n numbers, of which half are wanted."""
    numbers = sorted(rng.randint(-10_000, 10_000) for _ in range(n))
    return numbers, max(1, n // 2), 1_000


def valid(numbers: list[int], k: int, x: int) -> bool:
    """Tell whether the numbers are in order, and there are k of them."""
    return sorted(numbers) == numbers and 1 <= k <= len(numbers)
