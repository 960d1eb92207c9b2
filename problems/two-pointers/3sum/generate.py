"""Random numbers around zero: from a small range while there are few, so that values repeat."""

import random

LARGEST = 1_500


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    reach = 4 if size <= 12 else 100_000
    return ([rng.randint(-reach, reach) for _ in range(max(size, 3))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers, half of them negative and few of them equal."""
    return ([rng.randint(-100_000, 100_000) for _ in range(n)],)
