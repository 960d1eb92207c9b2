"""Random numbers with this many digits, half of them from digits that often make it happy."""

import random

LARGEST = 10


def generate(rng: random.Random, size: int) -> tuple[int]:
    digits = "0123456789" if rng.random() < 0.5 else "0137"
    number = int("".join(rng.choices(digits, k=max(1, size))))
    return (min(max(1, number), 2_147_483_647),)


def valid(number: int) -> bool:
    """A positive number."""
    return number >= 1
