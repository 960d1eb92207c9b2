"""Texts that are palindromes, or nearly, with marks strewn in; the largest reads the same."""

import random

LARGEST = 100_000
LETTERS = "abAB1"
MARKS = " ,'_"


def generate(rng: random.Random, size: int) -> tuple[str]:
    size = max(size, 1)
    kept = rng.choices(LETTERS, k=size // 2)
    middle = rng.choices(LETTERS, k=size % 2)
    mirrored = [character.swapcase() for character in reversed(kept)]
    characters = [*kept, *middle, *mirrored]
    if size <= 100:
        if characters and rng.random() < 0.4:
            characters[rng.randrange(size)] = rng.choice(LETTERS)
        characters = [
            rng.choice(MARKS) if rng.random() < 0.2 else character for character in characters
        ]
    return ("".join(characters),)
