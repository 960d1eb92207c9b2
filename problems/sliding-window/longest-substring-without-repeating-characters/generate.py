"""A text over three or four letters while it is short, else over all of printable ASCII in turn."""

import random

LARGEST = 50_000
FIRST, LAST = 32, 126


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size <= 100:
        return ("".join(rng.choices("abcd", k=size)),)
    characters = [chr(number) for number in range(FIRST, LAST + 1)]
    rng.shuffle(characters)
    return ("".join(characters) * (size // len(characters)),)
