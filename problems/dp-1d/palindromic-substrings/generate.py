"""Texts over two or three letters; the largest has one letter only, so that all is a palindrome."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size >= LARGEST:
        return ("a" * LARGEST,)
    letters = rng.choice(["ab", "abc"])
    return ("".join(rng.choice(letters) for _ in range(max(1, size))),)
