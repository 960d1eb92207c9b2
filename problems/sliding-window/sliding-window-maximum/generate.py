"""Few small numbers, so that equal ones occur; many that fall: the maximum always leaves."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    if size <= 100:
        numbers = [rng.randint(-3, 3) for _ in range(size)]
        return numbers, rng.randint(1, size)
    numbers = [rng.randint(-10_000, 10_000) for _ in range(size)]
    return sorted(numbers, reverse=True), size // 2
