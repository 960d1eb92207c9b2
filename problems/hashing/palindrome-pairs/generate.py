"""Different random words over few letters, some of them the mirror image of a part of another."""

import random
from string import ascii_lowercase

LARGEST = 5_000


def generate(rng: random.Random, size: int) -> tuple[list[str]]:
    if size > 50:
        return (distinct(rng, size, 24),)
    letters = rng.choice(("a", "ab", "ab", "abc"))
    words: set[str] = set()
    for _ in range(max(size, 1)):
        if words and rng.random() < 0.4:
            other = rng.choice(sorted(words))[::-1]
            word = rng.choice((other, other[1:], other[:-1], rng.choice(letters) + other))
        else:
            word = "".join(rng.choices(letters, k=rng.randint(0, 4)))
        words.add(word)
    return (rng.sample(sorted(words), len(words)),)


def distinct(rng: random.Random, n: int, length: int) -> list[str]:
    """Make n different words, every second one the reverse of the one before."""
    words: dict[str, None] = {}
    while len(words) < n:
        word = "".join(rng.choices(ascii_lowercase, k=length))
        words[word] = None
        words[word[::-1]] = None
    return list(words)[:n]


def exact(rng: random.Random, n: int) -> tuple[list[str]]:
    """n words of eight letters."""
    return (distinct(rng, n, 8),)


def valid(words: list[str]) -> bool:
    return len(set(words)) == len(words) > 0
