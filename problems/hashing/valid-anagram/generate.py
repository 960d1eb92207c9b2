"""Texts over two or three letters while they are short, else one of different characters."""

import random

LARGEST = 50_000
FIRST = 0x4E00


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    if size > 100:
        characters = [chr(FIRST + number % 20_000) for number in range(size)]
        return "".join(characters), "".join(reversed(characters))
    first = rng.choices("abc", k=size)
    second = rng.sample(first, k=size)
    change = rng.random()
    if second and change < 0.3:
        second[rng.randrange(size)] = rng.choice("abc")
    elif change < 0.4:
        second.append(rng.choice("abc"))
    elif change < 0.5:
        first.append(rng.choice("abc"))
    return "".join(first), "".join(second)
