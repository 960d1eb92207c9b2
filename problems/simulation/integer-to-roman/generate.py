"""Random numbers with one to four digits."""

import random

LARGEST = 12


def generate(rng: random.Random, size: int) -> tuple[int]:
    if size > 8:
        return (3888,)
    if rng.random() < 0.15:
        return (rng.choice((49, 99, 490, 499, 990, 999, 1049, 1999)),)
    return (rng.randint(1, rng.choice((10, 50, 100, 1000, 3999))),)


def valid(number: int) -> bool:
    return number >= 1
