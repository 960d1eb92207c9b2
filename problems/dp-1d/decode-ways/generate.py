"""Digits with many zeros, ones and twos; the largest text has only ones."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size >= LARGEST:
        return ("1" * LARGEST,)
    digits = rng.choice(["12", "0126", "1237", "0123456789"])
    return ("".join(rng.choice(digits) for _ in range(max(1, size))),)
