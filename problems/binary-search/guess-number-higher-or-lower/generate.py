"""A largest number and a pick, drawn at random; the largest input has 2**31 - 1 numbers."""

import random

LARGEST = 2_147_483_647


def generate(rng: random.Random, size: int) -> tuple[int, int]:
    n = size if size == LARGEST else rng.randint(1, 2 * size + 1)
    return n, rng.randint(n // 2 if size == LARGEST else 1, n)


def valid(n: int, guess: int) -> bool:
    return 1 <= guess <= n
