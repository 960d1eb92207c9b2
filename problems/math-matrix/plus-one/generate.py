"""Random digits, often with nines at the end; the largest number has nothing but nines."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    nines = rng.randint(0, size) if size <= 12 else size
    digits = [rng.randint(0, 9) for _ in range(size - nines)] + [9] * nines
    if size > 1 and digits[0] == 0:
        digits[0] = rng.randint(1, 9)
    return (digits,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A number of n digits, all nines, so that each one carries."""
    return ([9] * n,)


def valid(digits: list[int]) -> bool:
    """At least one digit, and no zero in front of others."""
    return digits == [0] or (bool(digits) and digits[0] > 0 and all(d <= 9 for d in digits))
