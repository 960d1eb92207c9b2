"""Random weights, with a limit that lets some of them share a boat."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    limit = rng.randint(3, 10)
    highest = rng.choice((limit, max(1, limit // 2), max(1, limit // 3)))
    return [rng.randint(1, highest) for _ in range(size)], limit


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n people, of whom most share a boat."""
    return [rng.randint(1, 20_000) for _ in range(n)], 30_000


def valid(people: list[int], limit: int) -> bool:
    return len(people) > 0 and min(people) >= 1 and max(people) <= limit
