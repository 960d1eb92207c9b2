"""Random words of few letters, so that much is in common."""

import random

LARGEST = 1_000  # letters in each word


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    if size >= LARGEST:
        return exact(rng, size)
    letters = "abc" if size <= 20 else "abcdefghij"

    def word() -> str:
        return "".join(rng.choices(letters, k=rng.randint(1, max(1, size))))

    return word(), word()


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """Two words of n letters."""
    letters = "abcdefghij"
    return "".join(rng.choices(letters, k=n)), "".join(rng.choices(letters, k=n))


def valid(first: str, second: str) -> bool:
    """Two words of letters a to z, neither empty."""
    return min(len(first), len(second)) > 0 and all("a" <= a <= "z" for a in first + second)
