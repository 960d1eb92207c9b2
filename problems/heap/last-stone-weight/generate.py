"""Random stones; only few weights when there are few stones, so that equal ones meet."""

import random

LARGEST = 30


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    heaviest = rng.choice([3, 8, 30]) if size < 20 else 1_000
    return ([rng.randint(1, heaviest) for _ in range(max(1, size))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n stones, more of them than the limits allow."""
    return ([rng.randint(1, 1_000) for _ in range(n)],)


def valid(stones: list[int]) -> bool:
    """Tell whether there are stones and each of them weighs something."""
    return bool(stones) and min(stones) >= 1
