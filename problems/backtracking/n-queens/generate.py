"""Every board size within the limits: the size is the whole input."""

import random

LARGEST = 9


def generate(rng: random.Random, size: int) -> tuple[int]:
    return (min(max(size, 1), LARGEST),)
