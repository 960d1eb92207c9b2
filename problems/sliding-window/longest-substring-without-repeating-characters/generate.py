"""A text over three or four letters while it is short, else over as many as it has characters."""

import random

LARGEST = 20_000
FIRST = 0x4E00


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size <= 100:
        return ("".join(rng.choices("abcd", k=size)),)
    characters = [chr(FIRST + number) for number in range(size)]
    rng.shuffle(characters)
    characters[0] = characters[-1]
    return ("".join(characters),)
