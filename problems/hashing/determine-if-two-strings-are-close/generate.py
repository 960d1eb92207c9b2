"""Pairs of strings: close ones, and ones with a changed letter or count."""

import random
from string import ascii_lowercase

LARGEST = 100_000


def exchanged(rng: random.Random, letters: list[str]) -> list[str]:
    """Shuffle the letters and hand their counts to each other."""
    kinds = sorted(set(letters))
    others = rng.sample(kinds, len(kinds))
    new = dict(zip(kinds, others, strict=True))
    return rng.sample([new[letter] for letter in letters], len(letters))


def few_counts(rng: random.Random) -> str:
    """Take each of three letters once or three times, or twice or three times."""
    counts = rng.choice(((1, 3), (2, 3)))
    letters = [letter for letter in "abc" for _ in range(rng.choice(counts))]
    return "".join(rng.sample(letters, len(letters)))


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 1)
    if size <= 100 and rng.random() < 0.2:
        return few_counts(rng), few_counts(rng)
    letters = ascii_lowercase if size > 100 else "abcd"
    length = size if size > 100 else rng.randint(size, size + 5)
    first = rng.choices(letters, k=length)
    second = exchanged(rng, first)
    kind = rng.random()
    if kind < 0.3:
        second[rng.randrange(len(second))] = rng.choice(letters)
    elif kind < 0.45 and size <= 100:
        second = rng.choices(sorted(set(first)), k=len(first))
    elif kind < 0.6 and size <= 100:
        lost = rng.choice(second)
        second = ["e" if letter == lost else letter for letter in second]
    elif kind < 0.7 and size <= 100:
        second.append(rng.choice((second[0], "e")))
    return "".join(first), "".join(second)


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """Two close strings of n letters."""
    first = rng.choices(ascii_lowercase, k=n)
    return "".join(first), "".join(exchanged(rng, first))
