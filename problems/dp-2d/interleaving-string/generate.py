"""Shuffled words over two letters, often with a small fault; the largest fails only at the end."""

import random

LARGEST = 100  # letters in each word


def generate(rng: random.Random, size: int) -> tuple[str, str, str]:
    if size >= LARGEST:
        return exact(rng, LARGEST)
    first, second = ("".join(rng.choices("ab", k=rng.randint(0, size))) for _ in range(2))
    merged = shuffled(rng, first, second)
    if merged and rng.random() < 0.6:
        start, end = sorted(rng.choices(range(len(merged) + 1), k=2))
        merged = merged[:start] + merged[start:end][::-1] + merged[end:]
    if rng.random() < 0.2:
        merged += rng.choice("ab")
    elif merged and rng.random() < 0.2:
        place = rng.randrange(len(merged))
        merged = merged[:place] + rng.choice("ab") + merged[place + 1 :]
    return first, second, merged


def exact(rng: random.Random, n: int) -> tuple[str, str, str]:
    """Two words of n letters whose shuffle fails only at the end."""
    equal = rng.choice("ad") * (n - 1)
    return equal + "b", equal + "c", equal[1:] + "cb" + equal + equal[0]


def valid(first: str, second: str, merged: str) -> bool:
    """Only letters a to z."""
    return all("a" <= letter <= "z" for letter in first + second + merged)


def shuffled(rng: random.Random, first: str, second: str) -> str:
    """Let the two words take turns at random."""
    turns = [0] * len(first) + [1] * len(second)
    rng.shuffle(turns)
    letters = iter(first), iter(second)
    return "".join(next(letters[turn]) for turn in turns)
