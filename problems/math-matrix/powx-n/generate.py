"""Small bases and exponents of both signs; for large exponents a base so near to 1 that it fits."""

import random

LARGEST = 2_147_483_647


def generate(rng: random.Random, size: int) -> tuple[float, int]:
    if size <= 12:
        return small(rng, max(size, 1))
    base = (1 + rng.uniform(-3, 3) / size) * rng.choice((1, -1))
    return base, size * rng.choice((1, -1))


def small(rng: random.Random, size: int) -> tuple[float, int]:
    """Draw until the answer is within the limits."""
    while True:
        base = rng.choice((-3.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 2.5))
        exponent = rng.randint(1 if base == 0 else -size, size)
        if abs(base**exponent) <= 10_000:
            return base, exponent
