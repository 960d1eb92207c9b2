"""A number up to a few times the size while that is small, else the size itself."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[int]:
    return (rng.randint(0, 20 * size) if size <= 12 else size,)
