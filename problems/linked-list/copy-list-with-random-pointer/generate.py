"""Random lists with few different values; the largest one has random links far into the list."""

import random

from trainer.structures import RandomNode

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[RandomNode | None]:
    pairs: list[list[int | None]] = []
    for _ in range(size):
        if size == LARGEST:
            index: int | None = rng.randrange(size // 2, size)
        else:
            index = rng.randrange(size) if rng.random() < 0.7 else None
        pairs.append([rng.randint(-2, 2), index])
    return (RandomNode.of(pairs),)
