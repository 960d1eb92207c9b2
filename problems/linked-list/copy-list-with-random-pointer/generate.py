"""Random lists with few different values; the largest one has random links far into the list."""

import random

from trainer.structures import RandomNode

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[RandomNode | None]:
    if size == LARGEST:
        return exact(rng, size)
    if size <= 12 and rng.random() < 0.06:
        return (None,)
    pairs: list[list[int | None]] = []
    for _ in range(size):
        index = rng.randrange(size) if rng.random() < 0.7 else None
        pairs.append([rng.randint(-2, 2), index])
    return (RandomNode.of(pairs),)


def exact(rng: random.Random, n: int) -> tuple[RandomNode | None]:
    """A list of n nodes whose random links lead into its second half."""
    pairs: list[list[int | None]] = []
    for _ in range(n):
        pairs.append([rng.randint(-2, 2), rng.randrange(n // 2, n)])
    return (RandomNode.of(pairs),)
