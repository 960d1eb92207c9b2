"""Strings over three letters while they are short, else over the whole alphabet."""

import random
from string import ascii_lowercase

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 1)
    if size > 100:
        return shuffled(rng, size)
    first = rng.choices("abc", k=size)
    second = rng.sample(first, k=size)
    change = rng.random()
    if change < 0.2:
        second[rng.randrange(size)] = rng.choice("abc")
    elif change < 0.3:
        second.append(rng.choice("abcd"))
    elif change < 0.4:
        first.append(rng.choice("abc"))
    elif change < 0.6:
        first, second = [*first, "b", "b"], [*second, "a", "c"]  # the same sum of codes
    elif change < 0.7:
        first, second = [*first, "a", "a"], [*second, "b", "b"]  # pairs of equal letters
    return "".join(first), "".join(second)


def shuffled(rng: random.Random, size: int) -> tuple[str, str]:
    first = rng.choices(ascii_lowercase, k=size)
    return "".join(first), "".join(rng.sample(first, k=size))


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """Two strings of n letters that are anagrams."""
    return shuffled(rng, n)
