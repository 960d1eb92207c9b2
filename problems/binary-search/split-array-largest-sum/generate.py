"""Random numbers, zeros among them; the largest is split into four parts."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    highest = rng.choice((1, 5, 20))
    numbers = [rng.randint(0, highest) for _ in range(size)]
    if rng.random() < 0.3:
        numbers[rng.randrange(size)] = 3 * highest
    return numbers, rng.randint(1, size)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers up to a million, for at most four parts."""
    return [rng.randint(0, 1_000_000) for _ in range(n)], min(n, 4)


def valid(numbers: list[int], k: int) -> bool:
    """Tell whether nothing is negative, and there is a number for each part."""
    return bool(numbers) and min(numbers) >= 0 and 1 <= k <= len(numbers)
