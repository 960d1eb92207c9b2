"""Random counts, often one far above the others or zero."""

import random

LARGEST = 300  # letters


def generate(rng: random.Random, size: int) -> tuple[int, int, int]:
    if size >= LARGEST:
        return 100, 100, 100
    highest = rng.choice((1, 3, size + 1))
    counts = [rng.randint(0, highest), rng.randint(0, highest), rng.randint(1, 2 * size + 1)]
    rng.shuffle(counts)
    return counts[0], counts[1], counts[2]


def exact(rng: random.Random, n: int) -> tuple[int, int, int]:
    """n letters, half of them of one kind."""
    return n - n // 2 - n // 4, n // 4, n // 2


def valid(a: int, b: int, c: int) -> bool:
    """Tell whether nothing is negative, and there is a letter."""
    return min(a, b, c) >= 0 and a + b + c > 0
