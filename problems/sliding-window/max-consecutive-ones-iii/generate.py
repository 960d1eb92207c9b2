"""Random bits, mostly ones or mostly zeros, and often a small k."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    share = rng.choice((0.3, 0.6, 0.8))
    bits = [int(rng.random() < share) for _ in range(size)]
    return bits, rng.randint(0, rng.choice((1, min(2, size), size)))


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n bits, half of them zeros, of which half may be flipped."""
    return [rng.randint(0, 1) for _ in range(n)], n // 4


def valid(bits: list[int], k: int) -> bool:
    return len(bits) > 0 and 0 <= k <= len(bits) and set(bits) <= {0, 1}
