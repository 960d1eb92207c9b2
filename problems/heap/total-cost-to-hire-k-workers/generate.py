"""Random rows with few different costs; the largest has a quarter of the workers at each end."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int, int]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    bound = rng.choice((2, 5, 9))
    costs = [rng.randint(1, bound) for _ in range(size)]
    return costs, rng.randint(1, size), rng.randint(1, rng.choice((max(1, size // 3), size)))


def exact(rng: random.Random, n: int) -> tuple[list[int], int, int]:
    """n workers, of whom a half are hired, from a quarter at each end."""
    costs = [rng.randint(1, 100_000) for _ in range(n)]
    return costs, max(1, n // 2), max(1, n // 4)


def valid(costs: list[int], k: int, candidates: int) -> bool:
    """Tell whether the costs are positive, and both numbers fit the row."""
    return bool(costs) and min(costs) >= 1 and 1 <= k <= len(costs) >= candidates >= 1
