"""Different numbers in random order; no more than seven, since seven have 5,040 orders."""

import random

LARGEST = 7


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    return (rng.sample(range(-10, 11), min(size, LARGEST)),)
