"""Random letters and numbers of rows, small ones most of the time."""

import random
from string import ascii_letters

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[str, int]:
    size = max(size, 1)
    if size > 100:
        return "".join(rng.choices(ascii_letters + ",.", k=size)), 30
    length = rng.randint(1, 2 * size)
    letters = "".join(rng.sample(ascii_letters + ",.", length))
    return letters, rng.choice((1, 2, 3, 3, 4, 5, length + 1))


def exact(rng: random.Random, n: int) -> tuple[str, int]:
    """n letters in four rows."""
    return "".join(rng.choices(ascii_letters, k=n)), 4
