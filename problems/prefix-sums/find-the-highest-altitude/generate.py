"""Random gains around zero; the largest has 100 of them."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    reach = 100 if size == LARGEST else rng.choice([1, 5])
    return ([rng.randint(-reach, reach) for _ in range(max(1, size))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n gains."""
    return ([rng.randint(-100, 100) for _ in range(n)],)
