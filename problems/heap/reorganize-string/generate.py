"""Random letters, often with one just frequent enough or one too many."""

import random

LARGEST = 500


def generate(rng: random.Random, size: int) -> tuple[str]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    most = rng.randint(max(1, size // 2), min(size, (size + 1) // 2 + 1))
    favourite = rng.choice("abyz")
    kinds = rng.choice(("ab", "abc", "xyz", "abcdxyz"))
    letters = [favourite] * most + [rng.choice(kinds) for _ in range(size - most)]
    if rng.random() < 0.4:
        letters = [rng.choice(kinds) for _ in range(size)]
    rng.shuffle(letters)
    return ("".join(letters),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n letters, of which half are equal."""
    letters = ["m"] * (n // 2) + [rng.choice("abcdefghijklnop") for _ in range(n - n // 2)]
    rng.shuffle(letters)
    return ("".join(letters),)


def valid(letters: str) -> bool:
    """Tell whether there are letters, all lowercase from a to z."""
    return bool(letters) and letters.isascii() and letters.isalpha() and letters.islower()
