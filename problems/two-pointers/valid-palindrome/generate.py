"""Strings that are palindromes, or nearly, with marks between; the largest reads the same."""

import random

LARGEST = 100_000
LETTERS = "abAB1"
MARKS = " ,'_"


def generate(rng: random.Random, size: int) -> tuple[str]:
    size = max(size, 1)
    characters = mirrored(rng, size)
    if size <= 100:
        if rng.random() < 0.4:
            characters[rng.randrange(size)] = rng.choice(LETTERS)
        if rng.random() < 0.1:
            characters = rng.choices(MARKS, k=size)
        for position in range(size):
            if rng.random() < 0.2:
                characters[position] += rng.choice(MARKS)
    return ("".join(characters),)


def mirrored(rng: random.Random, size: int) -> list[str]:
    kept = rng.choices(LETTERS, k=size // 2)
    middle = rng.choices(LETTERS, k=size % 2)
    return [*kept, *middle, *(character.swapcase() for character in reversed(kept))]


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n characters that read the same both ways."""
    return ("".join(mirrored(rng, n)),)
