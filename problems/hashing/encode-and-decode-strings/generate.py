"""Random words made of digits, likely separators and a few letters; one long list when large."""

import random

LARGEST = 200
CHARACTERS = "0123:#,;|\\\n ab"
Call = tuple[str, tuple[object, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size <= 100:
        lists = [words(rng, rng.randint(1, 4)) for _ in range(max(size - 1, 1))]
    else:
        lists = [words(rng, size)]
    trips: list[Call] = [("decode", (("call", "encode", (each,)),)) for each in lists]
    return [("Codec", ()), *trips]


def words(rng: random.Random, count: int) -> list[str]:
    return ["".join(rng.choices(CHARACTERS, k=rng.choice((0, 1, 2, 12, 30)))) for _ in range(count)]


def exact(rng: random.Random, n: int) -> list[Call]:
    """n round trips of one string each."""
    lists = [["".join(rng.choices(CHARACTERS, k=5))] for _ in range(n)]
    return [("Codec", ()), *[("decode", (("call", "encode", (each,)),)) for each in lists]]
