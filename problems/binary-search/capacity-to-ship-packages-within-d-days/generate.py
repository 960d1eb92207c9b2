"""Random weights and days; the largest has ten days for all packages."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    heaviest = rng.choice((2, 6, 20))
    weights = [rng.randint(1, heaviest) for _ in range(size)]
    if rng.random() < 0.3:
        weights[rng.randrange(size)] = 3 * heaviest
    return weights, rng.randint(1, size)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n packages for at most ten days."""
    return [rng.randint(1, 500) for _ in range(n)], min(n, 10)


def valid(weights: list[int], days: int) -> bool:
    """Tell whether the weights are positive, and there is a package for each day."""
    return bool(weights) and min(weights) >= 1 and 1 <= days <= len(weights)
