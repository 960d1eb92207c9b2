"""Random valid strings of at most 30 characters; the largest one has a result of 90,000 letters."""

import random

LARGEST = 30


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size == LARGEST:
        return ("300[300[a]]bcdefghijklmnopqrst",)
    return (part(rng, max(1, size), rng.choice([2, 3, 12])),)


def part(rng: random.Random, length: int, highest: int) -> str:
    """Return a part of at most about this length, made of letters and repetitions."""
    pieces: list[str] = []
    room = length
    while room > 0:
        if room >= 4 and rng.random() < 0.6:
            inner = rng.randint(1, room - 3)
            piece = f"{rng.randint(1, highest)}[{part(rng, inner, min(highest, 3))}]"
        else:
            piece = rng.choice("ab")
        pieces.append(piece)
        room -= len(piece)
    return "".join(pieces)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """A string of n characters: brackets that are nested to the middle."""
    depth = n // 3
    return ("1[" * depth + "a" * (n - 3 * depth) + "]" * depth,)


def valid(encoded: str) -> bool:
    depth = 0
    for before, character in zip(" " + encoded, encoded + " ", strict=True):
        if before.isdigit() and not (character.isdigit() or character == "["):
            return False
        if character in "[0" and not before.isdigit():
            return False
        depth += (character == "[") - (character == "]")
        if depth < 0:
            return False
    return depth == 0 and encoded != ""
