"""Palindromes with a letter or two inserted; long ones differ far inside."""

import random
import string as letters

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    half = rng.choices("ab" if rng.random() < 0.6 else "abc", k=size // 2 + 1)
    mirrored = half + half[: rng.randint(size // 2, len(half))][::-1]
    for _ in range(rng.choice((0, 1, 1, 1, 2))):
        mirrored.insert(rng.randint(0, len(mirrored)), rng.choice("abc"))
    return ("".join(mirrored),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """A string of n letters that needs two deletions, near its middle."""
    half = rng.choices(letters.ascii_lowercase[:20], k=max(0, n // 2 - 3))
    middle = "uvwxyz"[: n - 2 * len(half)]
    return ("".join(half) + middle + "".join(reversed(half)),)
