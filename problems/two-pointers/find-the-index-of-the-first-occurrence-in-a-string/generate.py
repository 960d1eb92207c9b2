"""Strings over few letters, whose needles repeat themselves; half of them occur."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    letters = rng.choice(("a", "ab", "aab", "abc"))
    needle = "".join(rng.choices(letters, k=rng.randint(1, 8)))
    if rng.random() < 0.4:  # with borders of borders
        needle = "a" * rng.randint(1, 2) + "b" + "a" * rng.randint(1, 3) + rng.choice("abc")
    if rng.random() < 0.3:
        return "".join(rng.choices(letters, k=size)), needle[:3]
    haystack = overlapping(rng, needle)
    return (haystack if rng.random() < 0.8 else haystack[:-1]) or "a", needle


def overlapping(rng: random.Random, needle: str) -> str:
    """A beginning of the needle and, over one of its borders, the rest; or a letter between."""
    start = needle[: rng.randint(1, len(needle))]
    borders = [length for length in range(len(start)) if start.endswith(start[:length])]
    return start + rng.choice(("", "", "a", "x")) + needle[rng.choice(borders) :]


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """A haystack of n letters, and a needle half as long that does not occur."""
    needle = "".join(rng.choices("ab", k=max(1, n // 2 - 1))) + "c"
    return "".join(rng.choices("ab", k=n)), needle
