"""Random printable characters, with many vowels while there are few."""

import random

LARGEST = 300_000
PRINTABLE = "".join(chr(code) for code in range(32, 127))


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size > 100:
        return exact(rng, size)
    letters = rng.choice(("aeiouAEIOU", "aeEbcyY", "aeiAbcdyz 1,", "abcdfghE"))
    return ("".join(rng.choices(letters, k=max(size, 1))),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """A string of n characters."""
    return ("".join(rng.choices(PRINTABLE + "aeiou" * 10, k=n)),)
