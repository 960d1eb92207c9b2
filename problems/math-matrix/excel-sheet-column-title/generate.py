"""Numbers with titles of every length, often next to a multiple of 26; the size is the letters."""

import random

LARGEST = 7


def generate(rng: random.Random, size: int) -> tuple[int]:
    length = min(max(size, 1), 7)
    high = min(26**length, 2**31 - 1)
    number = rng.choice((rng.randint(1, high), rng.randint(1, 800)))
    if rng.random() < 0.4:
        number = max(number // 26, 1) * 26 + rng.choice((0, 0, 1))
    return (min(number, 2**31 - 1),)


def valid(column_number: int) -> bool:
    return column_number >= 1
