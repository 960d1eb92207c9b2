"""Random words: short ones over few letters while there are few, else many different groups."""

import random
from string import ascii_lowercase

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[str]]:
    if size <= 100:
        return (["".join(rng.choices("abc", k=rng.randint(0, 3))) for _ in range(max(size, 1))],)
    return (["".join(rng.choices(ascii_lowercase, k=100)) for _ in range(size)],)
