"""Different numbers in random order; no more than ten, since the answer doubles with each."""

import random

LARGEST = 10


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    return (rng.sample(range(-10, 11), min(max(size, 1), LARGEST)),)
