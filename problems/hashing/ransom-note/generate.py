"""Notes over a few letters, about half of which can be written."""

import random
from string import ascii_lowercase

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 1)
    letters = ascii_lowercase if size > 100 else "abc"
    magazine = rng.choices(letters, k=size)
    kind = rng.random()
    if kind < 0.5 or size > 100:
        note = rng.sample(magazine, size if size > 100 else rng.randint(1, size))
        if kind < 0.2 and size <= 100:
            note[rng.randrange(len(note))] = rng.choice(letters)
    else:
        note = rng.choices(letters, k=rng.randint(1, size + 1))
    return "".join(note), "".join(magazine)


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """A note and a magazine of the same n letters."""
    letters = rng.choices(ascii_lowercase, k=n)
    return "".join(letters), "".join(rng.sample(letters, n))
