"""Strings over three letters while they are short; in the largest, a needed letter comes last."""

import random
import string
from collections import Counter

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    if size <= 100:
        return short(rng, max(size, 1))
    return last_needed(rng, size)


def short(rng: random.Random, size: int) -> tuple[str, str]:
    """Draw until no two substrings are the shortest."""
    while True:
        text = "".join(rng.choices("aAb", k=size))
        letters = "".join(rng.choices("aAb", k=rng.randint(1, 4)))
        if shortest_ones(text, letters) <= 1:
            return text, letters


def last_needed(rng: random.Random, size: int) -> tuple[str, str]:
    text = [*rng.choices(string.ascii_lowercase, k=size - 1), "Z"]
    return "".join(text), "Zaabbccdd"


def shortest_ones(text: str, letters: str) -> int:
    """Count the shortest substrings that hold all letters."""
    wanted = Counter(letters)
    for length in range(len(letters), len(text) + 1):
        parts = (text[start : start + length] for start in range(len(text) - length + 1))
        if found := sum(wanted <= Counter(part) for part in parts):
            return found
    return 0


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """A string of n letters, the last of which is needed."""
    return last_needed(rng, n)


def valid(text: str, letters: str) -> bool:
    return len(text) > 0 and len(letters) > 0 and shortest_ones(text, letters) <= 1
