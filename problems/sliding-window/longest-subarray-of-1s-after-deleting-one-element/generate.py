"""Random bits, mostly ones, now and then nothing else."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    share = rng.choice((0.4, 0.7, 0.85, 1.0)) if size <= 12 else 0.8
    return ([int(rng.random() < share) for _ in range(max(size, 1))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n bits, one of five a zero."""
    return ([int(rng.random() < 0.8) for _ in range(n)],)


def valid(bits: list[int]) -> bool:
    return len(bits) > 0 and set(bits) <= {0, 1}
