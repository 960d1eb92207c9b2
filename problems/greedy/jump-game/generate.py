"""Rows of short jumps; in the largest all jumps are long, yet none gets to the last position."""

import random

LARGEST = 4_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    count = max(1, size)
    if size >= LARGEST:
        return ([max(0, count - 2 - position - rng.randint(0, 9)) for position in range(count)],)
    longest = rng.choice([1, 2, 3, 4])
    return ([rng.randint(0, longest) for _ in range(count)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n positions that can all be reached."""
    return ([rng.randint(1, 4) for _ in range(n)],)


def valid(jumps: list[int]) -> bool:
    """At least one position, and no negative jump."""
    return bool(jumps) and min(jumps) >= 0
