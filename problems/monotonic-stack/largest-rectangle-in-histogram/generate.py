"""Random heights from a narrow range; the largest input rises, so that bars reach far."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size == LARGEST:
        return exact(rng, size)
    highest = rng.choice([2, 5, 9]) if size < 20 else 10_000
    return ([rng.randint(0, highest) for _ in range(max(size, 1))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n bars in ascending order, so that all of them wait on the stack."""
    return (sorted(rng.randint(1, 10_000) for _ in range(n)),)


def valid(heights: list[int]) -> bool:
    """At least one bar, and no negative heights."""
    return bool(heights) and min(heights) >= 0
