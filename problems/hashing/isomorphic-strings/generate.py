"""Pairs of strings: isomorphic ones, some of them with one changed character."""

import random
from string import ascii_letters, digits

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 1)
    if size > 100:
        return exact(rng, size)
    letters = rng.choice(("ab", "abc", "a1B !"))
    size += rng.randint(0, 2)
    first = rng.choices(letters, k=size)
    if rng.random() < 0.25:
        return "".join(first), "".join(rng.choices(letters, k=size))
    new = dict(zip(letters, rng.sample(letters + "xyz", len(letters)), strict=True))
    second = [new[letter] for letter in first]
    if rng.random() < 0.4:
        second[rng.randrange(size)] = rng.choice([*second, "9"])
    return "".join(first), "".join(second)


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """Two isomorphic strings of n characters."""
    characters = ascii_letters + digits
    new = dict(zip(characters, rng.sample(characters, len(characters)), strict=True))
    first = rng.choices(characters, k=n)
    return "".join(first), "".join(new[character] for character in first)


def valid(first: str, second: str) -> bool:
    return len(first) == len(second) > 0
