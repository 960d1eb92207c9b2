"""Strings of two letters, and mostly a target taken out of the string; the largest has one way.

In the large ones a letter that comes once ends the target, so few selections reach the end and very
many are dead ends.
"""

import random

LARGEST = 1_000  # letters in the string
MOST_FREE = 30  # with up to this number of free letters, there are fewer than 2^31 ways


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    if size > MOST_FREE:
        return exact(rng, size)
    size = max(size, 1)
    letters = rng.choice(["ab", "abc"])
    text = "".join(rng.choices(letters, k=size))
    if rng.random() < 0.7:
        positions = sorted(rng.sample(range(size), rng.randint(1, size)))
        return text, "".join(text[position] for position in positions)
    return text, "".join(rng.choices(letters, k=rng.randint(1, size)))


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """A string of n letters and a target of half as many."""
    target = "".join(rng.choices("ab", k=max(0, n // 2 - 1))) + "c"
    return target + "".join(rng.choices("ab", k=n - len(target))), target


def valid(text: str, target: str) -> bool:
    """Two strings of letters, neither empty."""
    return text.isalpha() and target.isalpha()
