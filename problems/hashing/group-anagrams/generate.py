"""Random words: short ones over few letters while there are few, else many different groups."""

import random
from string import ascii_lowercase

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[str]]:
    if size > 100:
        return (["".join(rng.choices(ascii_lowercase, k=100)) for _ in range(size)],)
    words = ["".join(rng.choices("abc", k=rng.randint(0, 3))) for _ in range(max(size, 1))]
    if size > 1 and rng.random() < 0.2:
        words[0], words[-1] = "aab", "abb"  # the same letters, not equally often
    elif size > 2 and rng.random() < 0.2:
        # The counts 1, 10 and 11, 0 have the same digits.
        words[0] = "".join(rng.sample("a" + 10 * "b", k=11))
        words[-1] = 11 * "a"
    return (words,)


def exact(rng: random.Random, n: int) -> tuple[list[str]]:
    """n words of eight letters."""
    return (["".join(rng.choices("abcdef", k=8)) for _ in range(n)],)
