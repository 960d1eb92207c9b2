"""Short strings over three letters; long ones in which one letter of the word is missing."""

import random
import string

LARGEST = 6_000


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 1)
    if size <= 100:
        word = rng.choices("abc", k=rng.randint(1, min(4, size)))
        return "".join(word), "".join(rng.choices("abc", k=size))
    letters = string.ascii_lowercase[:-1]
    word = [*rng.choices(letters, k=size // 2 - 1), "z"]
    return "".join(word), "".join(rng.choices(letters, k=size))


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """A string of n letters that lacks one letter of the word."""
    letters = string.ascii_lowercase[:-1]
    word = [*rng.choices(letters, k=n // 2), "z"]
    return "".join(word), "".join(rng.choices(letters, k=n))
