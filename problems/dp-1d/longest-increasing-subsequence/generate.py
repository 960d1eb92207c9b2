"""Random numbers with repetitions; the largest list rises slowly, with much noise.

It is not as long as the limits allow: a quadratic table of all pairs is right here too.
"""

import random

LARGEST = 1_200


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size >= LARGEST:
        return ([3 * place + rng.randint(0, 2_000) for place in range(size)],)
    size = max(1, size)
    bound = max(2, size)
    return ([rng.randint(-bound, bound) for _ in range(size)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers that rise slowly, with much noise."""
    return ([18_000 * place // n - 10_000 + rng.randint(0, 2_000) for place in range(n)],)


def valid(numbers: list[int]) -> bool:
    """At least one number."""
    return bool(numbers)
