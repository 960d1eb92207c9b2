"""Random numbers, and k on both sides of the length."""

import random

LARGEST = 100_000
REACH = 2_147_483_647


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    return [rng.randint(-9, 9) for _ in range(size)], rng.randint(0, 2 * size + 1)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers, rotated by nearly half of them."""
    return [rng.randint(-REACH, REACH) for _ in range(n)], min(100_000, n // 2 - n // 8)
