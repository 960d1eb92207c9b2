"""Runs of random lengths over a few characters, some of them of ten and more."""

import random

LARGEST = 2_000


def runs(rng: random.Random, n: int, longest: int) -> list[str]:
    characters: list[str] = []
    while len(characters) < n:
        characters += rng.choice("aAb1#") * rng.choice((1, 1, 2, rng.randint(1, longest)))
    return characters[:n]


def generate(rng: random.Random, size: int) -> tuple[list[str]]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    if rng.random() < 0.2:
        size += 10  # room for a length of two digits
    return (runs(rng, size, rng.choice((3, 14))),)


def exact(rng: random.Random, n: int) -> tuple[list[str]]:
    """n characters in runs of up to 200."""
    return (runs(rng, n, 200),)


def valid(characters: list[str]) -> bool:
    return len(characters) > 0 and all(len(character) == 1 for character in characters)
