"""Random brackets, now and then empty; the largest opens many that are never closed."""

import random

LARGEST = 30_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size == LARGEST:
        return exact(rng, size)
    if size <= 8 and rng.random() < 0.03:
        return ("",)
    length = rng.choice([size, 2 * size])
    if rng.random() < 0.4:
        return ("".join(rng.choices("()", k=length)),)
    pieces = ["()", "()", "(())", "(", ")", "(()())"]
    return ("".join(rng.choices(pieces, k=(length + 1) // 2)),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n brackets: half of them only open, then pairs."""
    half = n // 2
    return ("(" * half + ("()" * n)[: n - half],)
