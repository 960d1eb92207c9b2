"""Random words with runs of spaces around them; the largest is one long word with spaces behind."""

import random
from string import ascii_letters

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    size = max(size, 1)
    if size > 100:
        return exact(rng, size)
    words = ["".join(rng.choices("abC", k=rng.randint(1, 5))) for _ in range(rng.randint(1, size))]
    gaps = [" " * rng.randint(1, 2) for _ in words]
    gaps[-1] = " " * rng.choice((0, 0, 1, 3))
    start = " " * rng.choice((0, 0, 1, 2))
    return (start + "".join(word + gap for word, gap in zip(words, gaps, strict=True)),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n characters: one word, and spaces in the last quarter."""
    spaces = n // 4
    return ("".join(rng.choices(ascii_letters, k=n - spaces)) + " " * spaces,)


def valid(line: str) -> bool:
    return set(line) <= set(ascii_letters + " ") and line.strip(" ") != ""
