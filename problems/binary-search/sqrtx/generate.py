"""Small numbers and squares with their neighbours; the largest is the largest number allowed."""

import random

LARGEST = 2_147_483_647
BRIEF = 20


def generate(rng: random.Random, size: int) -> tuple[int]:
    if size > BRIEF:
        return (min(size, LARGEST),)
    if rng.random() < 0.5:
        return (rng.randint(0, 5 * size),)
    root = rng.randint(0, size * size)
    return (max(0, root * root + rng.randint(-1, 1)),)


def valid(number: int) -> bool:
    """Tell whether the number is not negative."""
    return number >= 0
