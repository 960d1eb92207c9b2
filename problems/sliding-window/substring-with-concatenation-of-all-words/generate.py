"""Strings made of a few words, cut at random; the words to find are often some of them."""

import random
import string

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[str, list[str]]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    width = rng.randint(1, 2 if size < 8 else 3)
    vocabulary = ["".join(rng.choices("ab", k=width)) for _ in range(3)]
    text = rng.choice(("", "", "a", "b"))
    text += "".join(rng.choice(vocabulary) for _ in range(size))
    return text[: 12 + size], rng.choices(vocabulary, k=rng.randint(1, 3))


def exact(rng: random.Random, n: int) -> tuple[str, list[str]]:
    """A string of n letters, made of 30 words of up to 10 letters."""
    width = min(10, max(1, n // 8))
    vocabulary = ["".join(rng.choices(string.ascii_lowercase, k=width)) for _ in range(30)]
    text = "".join(rng.choices(vocabulary, k=n // width + 1))
    return text[:n], rng.choices(vocabulary, k=min(8, max(1, n // (2 * width))))


def valid(text: str, words: list[str]) -> bool:
    return text != "" and words != [] and words[0] != "" and len(set(map(len, words))) == 1
