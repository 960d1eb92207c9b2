"""Random digits from 2 to 9; no more than four, since each multiplies the answer by 3 or 4."""

import random

LARGEST = 4


def generate(rng: random.Random, size: int) -> tuple[str]:
    count = min(max(size, 1), LARGEST)
    if size < LARGEST and rng.random() < 0.1:
        count = 0
    return ("".join(rng.choice("23456789") for _ in range(count)),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """A string of n digits whose keys have three letters."""
    return ("".join(rng.choice("234568") for _ in range(n)),)


def valid(digits: str) -> bool:
    """Say whether all digits are keys with letters."""
    return all(digit in "23456789" for digit in digits)
