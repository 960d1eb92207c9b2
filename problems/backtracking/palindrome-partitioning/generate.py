"""Strings of few letters; long ones have palindromes here and there, but not many splits."""

import random

LARGEST = 16
MOST_WAYS = 2_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    size = min(max(size, 1), LARGEST)
    letters = "ab" if size <= 8 else "abc"
    while True:
        text = "".join(rng.choice(letters) for _ in range(size))
        if count_ways(text) <= MOST_WAYS:
            return (text,)


def count_ways(text: str) -> int:
    """Count the splits of each beginning of the string, from the shortest to the whole."""
    ways = [1]
    for end in range(1, len(text) + 1):
        starts = [s for s in range(end) if text[s:end] == text[s:end][::-1]]
        ways.append(sum(ways[start] for start in starts))
    return ways[-1]


def exact(rng: random.Random, n: int) -> tuple[str]:
    """A string of n equal letters, which may be cut at every gap."""
    return ("a" * n,)


def valid(text: str) -> bool:
    """Say whether the string has letters, all of them small."""
    return text.isascii() and text.isalpha() and text.islower()
