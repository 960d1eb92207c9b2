"""A string over four letters while it is short, else all of printable ASCII again and again."""

import random

LARGEST = 50_000
FIRST, LAST = 32, 126


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size <= 100:
        return ("".join(rng.choices("abcd", k=size)),)
    characters = [chr(number) for number in range(FIRST, LAST + 1)]
    rng.shuffle(characters)
    return ("".join(characters) * (size // len(characters)),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n characters of printable ASCII."""
    return ("".join(chr(rng.randint(FIRST, LAST)) for _ in range(n)),)
