"""Every number of pairs within the limits: the size is the whole input."""

import random

LARGEST = 8


def generate(rng: random.Random, size: int) -> tuple[int]:
    return (min(max(size, 1), LARGEST),)


def exact(rng: random.Random, n: int) -> tuple[int]:
    """The number of pairs n."""
    return (n,)
