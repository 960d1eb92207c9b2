"""Ratings with equal neighbours in short rows; the longest row is one long fall."""

import random

LARGEST = 20_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    count = max(1, size)
    if size >= LARGEST:
        return (list(range(LARGEST, 0, -1)),)
    if count > 20:
        return exact(rng, count)
    count += rng.randint(0, 3)
    ratings = [rng.randint(0, rng.choice([2, 4, 9])) for _ in range(count)]
    if rng.random() < 0.4:
        cut = rng.randint(0, count)
        ratings = sorted(ratings[:cut]) + sorted(ratings[cut:], reverse=True)
    return (ratings,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n children."""
    return ([rng.randint(0, 20_000) for _ in range(n)],)


def valid(ratings: list[int]) -> bool:
    """At least one child, and no negative rating."""
    return bool(ratings) and min(ratings) >= 0
