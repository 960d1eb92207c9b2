"""Random numbers as strings, some of them long; the size is the number of digits of both."""

import random

LARGEST = 400


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 2)
    if size <= 12 and rng.random() < 0.15:
        return number(rng, rng.randint(8, 14)), number(rng, rng.randint(8, 14))
    length = rng.randint(1, size - 1) if size <= 12 else size // 2
    return number(rng, length), number(rng, size - length)


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """Two strings of n digits each, none of them 0."""
    return "".join(rng.choices("123456789", k=n)), "".join(rng.choices("123456789", k=n))


def valid(first: str, second: str) -> bool:
    """Only digits, and no zeros in front."""
    return all(number.isdigit() and str(int(number)) == number for number in (first, second))


def number(rng: random.Random, length: int) -> str:
    digits = rng.choice(("0123456789", "09", "9"))
    return "".join(rng.choices(digits, k=length)).lstrip("0") or "0"
