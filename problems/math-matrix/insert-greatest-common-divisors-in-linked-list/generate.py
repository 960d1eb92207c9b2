"""Lists whose neighbours often share a factor; the size is the number of nodes."""

import random

LARGEST = 5_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    reach = rng.choice((6, 36, 1_000))
    factor = rng.choice((1, 1, 2, 6))
    return ([factor * rng.randint(1, reach // factor) for _ in range(size)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n nodes."""
    return (rng.choices(range(1, 1_001), k=n),)


def valid(head: list[int]) -> bool:
    """At least one node, and only positive values."""
    return bool(head) and min(head) >= 1
