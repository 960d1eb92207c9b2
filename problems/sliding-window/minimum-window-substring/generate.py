"""Texts over three letters while they are short; in the largest, a needed letter comes last."""

import random
import string

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    if size <= 100:
        letters = rng.choices("aAb", k=rng.randint(1, 4))
        return "".join(rng.choices("aAb", k=size)), "".join(letters)
    text = [*rng.choices(string.ascii_lowercase, k=size - 1), "Z"]
    return "".join(text), "Zaabbccdd"
