"""Small bases and exponents of both signs; for large exponents a base so near to 1 that it fits."""

import random

LARGEST = 2_147_483_647


def generate(rng: random.Random, size: int) -> tuple[float, int]:
    if size <= 12:
        return small(rng, max(size, 1))
    base = (1 + rng.uniform(-3, 3) / size) * rng.choice((1, -1))
    return base, size * rng.choice((1, -1))


def valid(base: float, exponent: int) -> bool:
    """No division by zero, and an answer of at most 10,000."""
    if base == 0:
        return exponent >= 1
    return abs(base) < 100 and (
        abs(base) == 1 or (abs(exponent) < 100 and abs(base**exponent) <= 10_000)
    )


def small(rng: random.Random, size: int) -> tuple[float, int]:
    """Draw until the answer is within the limits; now and then a huge power of 1 or -1."""
    if rng.random() < 0.06:
        return rng.choice((-1.0, 1.0)), rng.choice((-1, 1)) * rng.randint(300_000, 300_009)
    while True:
        base = rng.choice((-3.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 2.5))
        exponent = rng.randint(1 if base == 0 else -size, size)
        if abs(base**exponent) <= 10_000:
            return base, exponent
