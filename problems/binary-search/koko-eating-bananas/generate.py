"""Random piles, and hours from the fewest that can do to a few more than the bananas need."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    if size <= 12:
        piles = [rng.randint(1, rng.choice((3, 12))) for _ in range(size)]
        return piles, rng.randint(size, sum(piles) + 2)
    piles = [rng.randint(900_000_000, 1_000_000_000) for _ in range(size)]
    return piles, 2_000 * size


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n piles of close to a billion bananas."""
    return [rng.randint(900_000_000, 1_000_000_000) for _ in range(n)], 2_000 * n


def valid(piles: list[int], hours: int) -> bool:
    """Tell whether no pile is empty and there is an hour for each."""
    return bool(piles) and min(piles) >= 1 and hours >= len(piles)
