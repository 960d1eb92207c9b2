"""Texts over two or three letters; the largest is two runs of one letter with two others between.

In the largest text most substrings look like palindromes from outside for a long time.
"""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size >= LARGEST:
        run = "a" * (LARGEST // 2 - 1)
        return (f"{run}bc{run}",)
    letters = rng.choice(["ab", "abc"])
    return ("".join(rng.choice(letters) for _ in range(max(1, size))),)
