"""A few stones of similar weight; the largest input has thirty heavy ones."""

import random

LARGEST = 30


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    count = max(1, size)
    if count > 10:
        return exact(rng, count)
    lowest, highest = rng.choice([(1, 4), (1, 12), (8, 12), (20, 40)])
    return ([rng.randint(lowest, highest) for _ in range(min(count, 6))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n stones; their sum grows with n."""
    return ([rng.randint(1, 100) for _ in range(n)],)


def valid(stones: list[int]) -> bool:
    """At least one stone, each with a weight."""
    return bool(stones) and min(stones) >= 1
