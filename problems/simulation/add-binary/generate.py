"""Random binary numbers of different lengths, with many ones now and then."""

import random

LARGEST = 10_000


def number(rng: random.Random, length: int, ones: float) -> str:
    digits = "".join("1" if rng.random() < ones else "0" for _ in range(length - 1))
    return "1" + digits


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 1)
    if size > 100:
        return exact(rng, 2 * size)
    ones = rng.choice((0.2, 0.5, 0.9, 1))
    first, second = (number(rng, rng.randint(1, size), ones) for _ in range(2))
    if rng.random() < 0.1:
        first = "0"
    if rng.random() < 0.1:
        second = "0"
    return first, second


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """Two numbers of n / 2 digits each."""
    half = max(n // 2, 1)
    return number(rng, half, 0.6), number(rng, half, 0.6)


def valid(first: str, second: str) -> bool:
    return all(
        set(digits) <= set("01") and (digits[:1] == "1" or digits == "0")
        for digits in (first, second)
    )
