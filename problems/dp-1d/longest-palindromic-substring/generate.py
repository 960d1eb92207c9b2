"""Strings of few letters; the largest is two runs of one letter with two others between.

In the largest string most substrings look like palindromes from outside for a long time.
"""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size >= LARGEST:
        run = "a" * (LARGEST // 2 - 1)
        return (f"{run}bc{run}",)
    if size > 5 and rng.random() < 0.3:
        half = "".join(rng.choices("abc", k=size // 2 - 1))
        return (f"{half}xy{half[::-1]}",)
    letters = rng.choice(["ab", "abc"])
    return ("".join(rng.choice(letters) for _ in range(max(1, size))),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n equal letters, so that every middle widens to the end."""
    return (rng.choice("abc") * n,)


def valid(text: str) -> bool:
    """At least one sign, only letters and digits."""
    return text.isascii() and text.isalnum()
