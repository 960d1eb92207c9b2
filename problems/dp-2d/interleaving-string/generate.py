"""Shuffled words over two letters, often with a small fault; the largest fails only at the end."""

import random

LARGEST = 100  # letters in each word


def generate(rng: random.Random, size: int) -> tuple[str, str, str]:
    if size >= LARGEST:
        equal = "a" * (LARGEST - 1)
        return equal + "b", equal + "c", equal[1:] + "cb" + equal + "a"
    first, second = ("".join(rng.choices("ab", k=rng.randint(0, size))) for _ in range(2))
    merged = shuffled(rng, first, second)
    if merged and rng.random() < 0.6:
        start, end = sorted(rng.choices(range(len(merged) + 1), k=2))
        merged = merged[:start] + merged[start:end][::-1] + merged[end:]
    if rng.random() < 0.1:
        merged += "a" if len(merged) < size else ""
    return first, second, merged


def shuffled(rng: random.Random, first: str, second: str) -> str:
    """Let the two words take turns at random."""
    turns = [0] * len(first) + [1] * len(second)
    rng.shuffle(turns)
    letters = iter(first), iter(second)
    return "".join(next(letters[turn]) for turn in turns)
