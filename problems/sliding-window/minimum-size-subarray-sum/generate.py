"""Small numbers and a target that is often near a sum while there are few; else a long window."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[int, list[int]]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    numbers = [rng.randint(1, rng.choice((1, 3, 9))) for _ in range(size)]
    start = rng.randrange(size)
    end = rng.randint(start + 1, size)
    return max(1, sum(numbers[start:end]) + rng.choice((0, 0, 1, 4))), numbers


def exact(rng: random.Random, n: int) -> tuple[int, list[int]]:
    """n numbers, of which about half are needed."""
    numbers = [rng.randint(1, 10_000) for _ in range(n)]
    return max(1, min(sum(numbers) // 2, 1_000_000_000)), numbers


def valid(target: int, numbers: list[int]) -> bool:
    return target >= 1 and len(numbers) > 0 and min(numbers) >= 1
