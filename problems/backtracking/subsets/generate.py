"""Different numbers in random order; no more than twelve, since the answer doubles with each."""

import random

LARGEST = 12


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    bound = 100 if size >= LARGEST else 10
    return (rng.sample(range(-bound, bound + 1), min(size, LARGEST)),)
