"""Random printable characters, from a few while the list is short."""

import random

LARGEST = 100_000
PRINTABLE = [chr(code) for code in range(32, 127)]


def generate(rng: random.Random, size: int) -> tuple[list[str]]:
    letters = ["a", "b", "C"] if size <= 12 else PRINTABLE
    return (rng.choices(letters, k=max(size, 1)),)


def exact(rng: random.Random, n: int) -> tuple[list[str]]:
    """n characters."""
    return (rng.choices(PRINTABLE, k=n),)
