"""Random words with runs of spaces between them, at the start and at the end."""

import random
from string import ascii_letters, digits

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size > 100:
        return exact(rng, size)
    size = max(size, 1)
    words = ["".join(rng.choices("abC1", k=rng.randint(1, 3))) for _ in range(rng.randint(1, size))]
    wide = rng.choice((1, 1, 3))
    gaps = [" " * rng.randint(1, wide) for _ in words]
    start = " " * rng.choice((0, 0, 1, 2))
    gaps[-1] = " " * rng.choice((0, 0, 1, 2))
    return (start + "".join(word + gap for word, gap in zip(words, gaps, strict=True)),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n characters: short words and single spaces."""
    characters = rng.choices(ascii_letters + digits, k=n)
    for position in range(3, n, 4):
        characters[position] = " "
    return ("".join(characters),)


def valid(line: str) -> bool:
    return set(line) <= set(ascii_letters + digits + " ") and line.strip(" ") != ""
