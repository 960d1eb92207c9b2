"""Strings over two or three letters while they are short, else over the alphabet with a large k."""

import random
import string

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[str, int]:
    size = max(size, 1)
    if size <= 100:
        letters = "ABC"[: rng.randint(2, 3)]
        return "".join(rng.choices(letters, k=size)), rng.randint(0, min(size, 3))
    return "".join(rng.choices(string.ascii_uppercase, k=size)), size // 2


def exact(rng: random.Random, n: int) -> tuple[str, int]:
    """n letters, a quarter of which may be replaced."""
    return "".join(rng.choices(string.ascii_uppercase, k=n)), n // 4


def valid(text: str, k: int) -> bool:
    return 0 <= k <= len(text) and text.isalpha() and text.isupper()
