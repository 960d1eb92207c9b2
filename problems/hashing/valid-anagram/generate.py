"""Texts over two or three letters while they are short, else over the whole alphabet."""

import random
from string import ascii_lowercase

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 1)
    first = rng.choices("abc" if size <= 100 else ascii_lowercase, k=size)
    second = rng.sample(first, k=size)
    change = rng.random() if size < LARGEST else 1
    if change < 0.3:
        second[rng.randrange(size)] = rng.choice("abc")
    elif change < 0.4:
        second.append(rng.choice("abc"))
    elif change < 0.5:
        first.append(rng.choice("abc"))
    return "".join(first[:LARGEST]), "".join(second[:LARGEST])
