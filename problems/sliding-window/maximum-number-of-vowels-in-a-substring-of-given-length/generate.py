"""Short strings with many vowels; long ones of all letters, and a window of any length."""

import random
import string

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[str, int]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    letters = rng.choice(("ab", "aebcy", "aeioubcd", "abbbb"))
    return "".join(rng.choices(letters, k=size)), rng.randint(1, size)


def exact(rng: random.Random, n: int) -> tuple[str, int]:
    """A string of n letters, and windows half as long."""
    return "".join(rng.choices(string.ascii_lowercase, k=n)), max(1, n // 2)


def valid(string: str, k: int) -> bool:
    return 1 <= k <= len(string)
