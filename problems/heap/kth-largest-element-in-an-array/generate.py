"""Random numbers with many equal ones; the largest input ascends, and k is in its middle."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    length = max(1, size)
    bound = rng.choice([2, 5, 9]) if size < 20 else 10_000
    numbers = [rng.randint(-bound, bound) for _ in range(length)]
    if size == LARGEST:
        return exact(rng, size)
    return numbers, rng.randint(1, length)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n ascending numbers, so that each one enters the heap, and the rank in the middle."""
    return sorted(rng.randint(-10_000, 10_000) for _ in range(n)), max(1, n // 2)


def valid(numbers: list[int], k: int) -> bool:
    """Tell whether the rank exists."""
    return 1 <= k <= len(numbers)
