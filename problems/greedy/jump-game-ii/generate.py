"""Rows of short jumps whose end can be reached; in the largest all jumps are long."""

import random

LARGEST = 6_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    count = max(1, size)
    longest = 1_000 if size >= LARGEST else rng.choice([1, 2, 3, 4])
    jumps = [rng.randint(longest // 2, longest) for _ in range(count)]
    reach = 0
    for position in range(count - 1):
        if size < LARGEST and rng.random() < 0.3:
            jumps[position] = 0
        if reach <= position and jumps[position] == 0:
            jumps[position] = rng.randint(1, longest)
        reach = max(reach, position + jumps[position])
    return (jumps,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n positions with jumps of one to four."""
    return ([rng.randint(1, 4) for _ in range(n)],)


def valid(jumps: list[int]) -> bool:
    """At least one position, no negative jump, and the last position can be reached."""
    reach = 0
    for position, jump in enumerate(jumps):
        if position > reach or jump < 0:
            return False
        reach = max(reach, position + jump)
    return bool(jumps)
