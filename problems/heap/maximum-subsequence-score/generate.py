"""Random pairs of small numbers, zero included; the largest chooses half of all pairs."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int], int]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    bound, limit = rng.choice((3, 9, 20)), rng.choice((3, 9))
    summands = [rng.randint(0, bound) for _ in range(size)]
    factors = [rng.randint(0, limit) for _ in range(size)]
    return summands, factors, rng.randint(1, size)


def exact(rng: random.Random, n: int) -> tuple[list[int], list[int], int]:
    """n pairs, of which a half are chosen."""
    summands = [rng.randint(0, 100_000) for _ in range(n)]
    factors = [rng.randint(0, 100_000) for _ in range(n)]
    return summands, factors, max(1, n // 2)


def valid(summands: list[int], factors: list[int], k: int) -> bool:
    """Tell whether the lists have one length, nothing is negative, and k positions exist."""
    return len(summands) == len(factors) >= k >= 1 and min(*summands, *factors) >= 0
