"""Different numbers in random order; no more than six, since six have 720 orders."""

import random

LARGEST = 6


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    return (rng.sample(range(-10, 11), min(max(size, 1), LARGEST)),)
