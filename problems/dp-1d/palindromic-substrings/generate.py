"""Strings of few letters; in the largest all are equal, so every substring is a palindrome."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size >= LARGEST:
        return ("a" * LARGEST,)
    letters = rng.choice(["ab", "abc"])
    return ("".join(rng.choice(letters) for _ in range(max(1, size))),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n equal letters, so that every middle widens to the end."""
    return (rng.choice("abc") * n,)


def valid(text: str) -> bool:
    """At least one letter, all of them from a to z."""
    return bool(text) and all("a" <= letter <= "z" for letter in text)
