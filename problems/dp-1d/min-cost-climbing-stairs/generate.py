"""Random tolls, small ones on short staircases, so that totals tie."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    highest = 6 if size < 20 else 999
    return ([rng.randint(0, highest) for _ in range(max(2, size))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n steps."""
    return ([rng.randint(0, 999) for _ in range(n)],)


def valid(costs: list[int]) -> bool:
    """At least two steps, and no negative toll."""
    return len(costs) >= 2 and min(costs) >= 0
