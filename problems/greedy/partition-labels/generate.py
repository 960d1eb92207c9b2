"""Texts of some stretches with letters of their own; the largest ends on its first letter."""

import random

LARGEST = 500


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size >= LARGEST:
        return ("a" + "".join(rng.choices("bcdefgh", k=size - 2)) + "a",)
    text = ""
    for letters in rng.sample(["ab", "cde", "f", "ghij", "kl", "xyz"], 6):
        text += "".join(rng.choices(letters, k=rng.randint(1, max(1, size // 2))))
    text = text[: max(1, size)]
    if rng.random() < 0.3:
        text = text[:-1] + text[0]
    return (text,)
