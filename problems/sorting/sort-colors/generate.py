"""Random colours; sometimes one of the three is missing."""

import random

LARGEST = 300


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    choice = rng.choice([(0, 1, 2), (0, 1, 2), (0, 1, 2), (0, 2), (1, 2), (0, 1)])
    return (rng.choices(choice, k=max(1, size)),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n colours."""
    return (rng.choices((0, 1, 2), k=n),)


def valid(colors: list[int]) -> bool:
    return bool(colors) and all(color in (0, 1, 2) for color in colors)
