"""Random numbers with a few bits more than the size, up to the limit."""

import random

LARGEST = 30
BIGGEST = 1_000_000_000


def generate(rng: random.Random, size: int) -> tuple[int, int, int]:
    def number() -> int:
        bits = rng.randint(1, max(size, 1)) if rng.random() < 0.9 else 30
        return min(max(1, rng.getrandbits(bits)), BIGGEST)

    a, b, c = number(), number(), number()
    if rng.random() < 0.1:
        c = min(a | b, BIGGEST)
    return a, b, c


def valid(a: int, b: int, c: int) -> bool:
    return min(a, b, c) >= 1
