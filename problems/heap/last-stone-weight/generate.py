"""Random stones; only few weights when there are few stones, so that equal ones meet."""

import random

LARGEST = 30


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    heaviest = rng.choice([3, 8, 30]) if size < 20 else 1_000
    return ([rng.randint(1, heaviest) for _ in range(max(1, size))],)
