"""Numbers from a small range while there are few; else pairs of a sum, and numbers without one."""

import random

LARGEST = 100_000
HIGHEST = 1_000_000_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    k = rng.randint(2, 8)
    return [rng.randint(1, rng.choice((3, k))) for _ in range(size)], k


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers, most of them different, a third of them with a partner."""
    k = HIGHEST - rng.randint(0, 1)
    numbers = [rng.randint(1, k - 1) for _ in range(n - n // 6)]
    numbers += [k - number for number in numbers[: n // 6]]
    rng.shuffle(numbers)
    return numbers, k
