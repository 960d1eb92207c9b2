"""Digits with many zeros, ones and twos; the largest text begins with many ones."""

import random

LARGEST = 100
MOST_FREE = 44  # so many ones keep the answer below 2^31


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size >= LARGEST:
        return ("1" * MOST_FREE + "9" * (LARGEST - MOST_FREE),)
    digits = rng.choice(["12", "0126", "1237", "0123456789"])
    free = "".join(rng.choice(digits) for _ in range(min(max(1, size), MOST_FREE)))
    return (free + "".join(rng.choice("3456789") for _ in range(size - MOST_FREE)),)
