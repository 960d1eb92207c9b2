"""Words that begin alike and differ later; the largest are all equal."""

import random

LARGEST = 200


def generate(rng: random.Random, size: int) -> tuple[list[str]]:
    if size == LARGEST:
        return (["abcdefghij" * 20] * size,)
    count = rng.choice([1, max(1, size), rng.randint(1, 4)])
    shared = "".join(rng.choices("ab", k=rng.randint(0, 4)))
    longest = rng.choice([1, 3])
    endings = ["".join(rng.choices("abc", k=rng.randint(0, longest))) for _ in range(count)]
    words = [shared + ending for ending in endings]
    if rng.random() < 0.3:
        endings = [rng.choice("ab") + "c" * rng.randint(1, 2) for _ in range(count)]
        words = [shared + ending for ending in endings]
    if rng.random() < 0.05:
        words[rng.randrange(count)] = ""
    return (words,)


def exact(rng: random.Random, n: int) -> tuple[list[str]]:
    """n letters in equal words of 64 letters."""
    return (["abcdefgh" * 8] * max(1, n // 64),)


def valid(words: list[str]) -> bool:
    return words != []
