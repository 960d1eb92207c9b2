"""Random parts: names, dots, empty ones; the largest goes down to the middle and up again."""

import random

LARGEST = 3_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size == LARGEST:
        return exact(rng, size)
    choices = ["a", "b", "ab", "..", "..", ".", "", "...", ".x", "..y"]
    parts = [rng.choice(choices) for _ in range(max(1, size))]
    return ("/" + "/".join(parts) + rng.choice(["", "", "/"]),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n characters: names to the middle, then two dots again and again."""
    return ("/" + ("a/" * (n // 4) + "../" * n)[: n - 1],)


def valid(path: str) -> bool:
    return path.startswith("/")
