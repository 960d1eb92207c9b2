"""Strings of few letters, or of pieces with letters of their own; the largest is one piece."""

import random

LARGEST = 500


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size >= LARGEST:
        return exact(rng, size)
    if size < 2 or rng.random() < 0.5:
        return ("".join(rng.choices("abcd"[: rng.randint(1, 4)], k=max(1, size))),)
    text = ""
    for letters in rng.sample(["ab", "cde", "f", "ghij", "kl", "xyz"], 6):
        text += "".join(rng.choices(letters, k=rng.randint(1, max(1, size // 2))))
    text = text[: max(1, size)]
    if rng.random() < 0.3:
        text = text[:-1] + text[0]
    return (text,)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n letters that make one piece, as the first letter is the last one, too."""
    return ("a" + "".join(rng.choices("bcdefgh", k=n - 2)) + "a",)


def valid(text: str) -> bool:
    """At least one letter, all of them from a to z."""
    return bool(text) and all("a" <= letter <= "z" for letter in text)
