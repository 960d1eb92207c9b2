"""Staircases of any height up to the largest."""

import random

LARGEST = 60


def generate(rng: random.Random, size: int) -> tuple[int]:
    return (LARGEST if size >= LARGEST else rng.randint(1, max(1, size) + 4),)
