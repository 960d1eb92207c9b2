"""Digits with many zeros, ones and twos; the largest input begins with many ones."""

import random

LARGEST = 100
MOST_FREE = 44  # with this number of ones the answer stays below 2^31


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size >= LARGEST:
        return exact(rng, LARGEST)
    digits = rng.choice(["12", "0126", "1237", "0123456789"])
    free = "".join(rng.choice(digits) for _ in range(min(max(1, size), MOST_FREE)))
    return (free + "".join(rng.choice("3456789") for _ in range(size - MOST_FREE)),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n digits, of which the first ones can be paired."""
    ones = min(n, MOST_FREE)
    return ("1" * ones + "9" * (n - ones),)


def valid(digits: str) -> bool:
    """At least one digit, and only digits."""
    return digits.isascii() and digits.isdigit()
