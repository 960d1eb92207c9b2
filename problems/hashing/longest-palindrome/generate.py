"""Random letters, few different ones of both cases while the string is short."""

import random
from string import ascii_letters

LARGEST = 2_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    letters = ascii_letters if size > 20 else rng.choice(("ab", "aA", "abAB", "abcd"))
    return ("".join(rng.choices(letters, k=max(size, 1))),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n letters."""
    return ("".join(rng.choices(ascii_letters, k=n)),)
