"""Copies of a short block, often with one letter changed; the size is the longest length."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    block = "".join(rng.choices("AB", k=rng.randint(1, 3)))
    first, second = block * rng.randint(1, 4), block * rng.randint(1, 4)
    kind = rng.randrange(6)
    if kind == 0:
        first = changed(rng, first)
    elif kind == 1:
        second = changed(rng, second)
    elif kind == 2:
        second += block[: rng.randint(1, len(block))]
    return first, second


def changed(rng: random.Random, string: str) -> str:
    position = rng.randrange(len(string))
    return string[:position] + rng.choice("ABC") + string[position + 1 :]


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """Two strings of n letters and about two thirds of n letters, made of one block."""
    block = "".join(rng.choices("ABC", k=max(n // 6, 1)))
    copies = max(n // len(block), 1)
    return block * copies, block * max(copies * 2 // 3, 1)


def valid(first: str, second: str) -> bool:
    return all(
        string.isascii() and string.isalpha() and string.isupper() for string in (first, second)
    )
