"""Few numbers from a range about as wide as they are many; many are all different."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size <= 100:
        size = max(size, 1)
        reach = size * size // 2
        return ([rng.randint(-reach, reach) for _ in range(size)],)
    return (rng.sample(range(-1_000_000_000, 1_000_000_000), size),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n different numbers, so that nothing ends the walk early."""
    return (rng.sample(range(-1_000_000_000, 1_000_000_000), n),)
