"""Random words from few letters, so that counts are often equal."""

import random

LARGEST = 500


def generate(rng: random.Random, size: int) -> tuple[list[str], int]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    kinds = ["".join(rng.choices("abz", k=rng.randint(1, 2))) for _ in range(rng.randint(1, 6))]
    words = [rng.choice(kinds) for _ in range(2 * size)]
    return words, rng.randint(1, len(set(words)))


def exact(rng: random.Random, n: int) -> tuple[list[str], int]:
    """n words, of which about two thirds are different."""
    words = [f"{rng.randrange(n):010}".translate(LETTERS) for _ in range(n)]
    return words, max(1, len(set(words)) // 2)


LETTERS = str.maketrans("0123456789", "abcdefghij")


def valid(words: list[str], k: int) -> bool:
    """Tell whether the words consist of small letters, and there are k different ones."""
    letters = all(word.isascii() and word.isalpha() and word.islower() for word in words)
    return letters and 1 <= k <= len(set(words))
