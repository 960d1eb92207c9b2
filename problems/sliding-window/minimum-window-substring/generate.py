"""Texts over three letters while they are short; in the largest, a needed letter comes last."""

import random
import string
from collections import Counter

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    if size <= 100:
        return short(rng, max(size, 1))
    text = [*rng.choices(string.ascii_lowercase, k=size - 1), "Z"]
    return "".join(text), "Zaabbccdd"


def short(rng: random.Random, size: int) -> tuple[str, str]:
    """Draw until no two pieces are the shortest."""
    while True:
        text = "".join(rng.choices("aAb", k=size))
        letters = "".join(rng.choices("aAb", k=rng.randint(1, 4)))
        if shortest_pieces(text, letters) <= 1:
            return text, letters


def shortest_pieces(text: str, letters: str) -> int:
    wanted = Counter(letters)
    for length in range(len(letters), len(text) + 1):
        pieces = (text[start : start + length] for start in range(len(text) - length + 1))
        if found := sum(wanted <= Counter(piece) for piece in pieces):
            return found
    return 0
