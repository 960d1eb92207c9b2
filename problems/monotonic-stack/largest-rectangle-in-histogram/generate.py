"""Random heights from a narrow range; the largest input rises, so that bars stretch far."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size == LARGEST:
        return (sorted(rng.randint(1, 10_000) for _ in range(size)),)
    highest = rng.choice([2, 5, 9]) if size < 20 else 10_000
    return ([rng.randint(0, highest) for _ in range(max(size, 1))],)
