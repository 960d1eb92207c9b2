"""Strings of few letters with short words; the largest has some ten thousand sentences."""

import random

LARGEST = 20


def generate(rng: random.Random, size: int) -> tuple[str, list[str]]:
    if size >= LARGEST:
        return "a" * 15, ["a" * length for length in range(1, 11)]
    letters = rng.choice(["ab", "ab", "abc"])
    text = "".join(rng.choices(letters, k=rng.randint(1, max(size, 1) + 1)))
    words = set()
    for _ in range(rng.randint(1, max(size, 1) + 3)):
        start = rng.randrange(len(text))
        words.add(text[start : start + rng.choice([1, 1, 2, 2, 3])])
    if rng.random() < 0.3:
        words.add(rng.choice(letters) * 2)
    return text, rng.sample(sorted(words), len(words))


def exact(rng: random.Random, n: int) -> tuple[str, list[str]]:
    """A string of n equal letters, cut into parts of one or two."""
    return "a" * n, ["a", "aa"]


def valid(text: str, words: list[str]) -> bool:
    """Say whether all strings have small letters, and no word appears twice."""
    strings = [text, *words]
    good = all(part.isascii() and part.isalpha() and part.islower() for part in strings)
    return good and len(set(words)) == len(words) > 0
