"""Random letters with stars that always find a letter; the largest has all its stars at the end."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size == LARGEST:
        return exact(rng, size)
    characters: list[str] = []
    held = 0
    alphabet = rng.choice(["ab", "abcdefgh"])
    share = rng.choice([0.3, 0.5])
    while len(characters) < max(1, 2 * size):
        if held and rng.random() < share:
            characters.append("*")
            held -= 1
        else:
            characters.append(rng.choice(alphabet))
            held += 1
    return ("".join(characters),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n characters: letters first, then as many stars."""
    return ("".join(rng.choices("abcxyz", k=(n + 1) // 2)) + "*" * (n // 2),)


def valid(letters: str) -> bool:
    held = 0
    for letter in letters:
        held += -1 if letter == "*" else 1
        if held < 0:
            return False
    return letters != ""
