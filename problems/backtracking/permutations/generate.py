"""Different numbers in random order; no more than eight, since eight have 40,320 orders."""

import random

LARGEST = 8


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    return (rng.sample(range(-10, 11), min(size, LARGEST)),)
