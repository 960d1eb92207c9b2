"""A word over few letters and a second one made from it by some edits, or drawn afresh."""

import random

LARGEST = 500  # letters in each word


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    if size >= LARGEST:
        return exact(rng, size)
    letters = "abc"
    first = rng.choices(letters, k=rng.randint(0, size))
    if rng.random() < 0.4:
        return "".join(first), "".join(rng.choices(letters, k=rng.randint(0, size)))
    second = list(first)
    for _ in range(rng.randint(0, 1 + size // 2)):
        place = rng.randint(0, len(second))
        new = rng.choices(letters, k=rng.randint(0, 1)) if len(second) < size else []
        second[place : place + rng.randint(0, 1)] = new
    return "".join(first), "".join(second)


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """Two words of n letters."""
    letters = "abcdefghij"
    return "".join(rng.choices(letters, k=n)), "".join(rng.choices(letters, k=n))


def valid(first: str, second: str) -> bool:
    """Only letters a to z."""
    return all("a" <= letter <= "z" for letter in first + second)
