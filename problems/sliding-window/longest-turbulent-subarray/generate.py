"""Random walks that mostly go up and down in turn, and now and then break or stay level."""

import random

LARGEST = 40_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    return walk(rng, max(size, 1), rng.choice((2, 3, 9)) if size <= 12 else 1_000)


def walk(rng: random.Random, n: int, highest: int) -> tuple[list[int]]:
    numbers = [rng.randint(0, highest)]
    goes_up = rng.random() < 0.5
    while len(numbers) < n:
        step = rng.randint(0 if rng.random() < 0.3 else 1, highest)
        number = numbers[-1] + step if goes_up else numbers[-1] - step
        numbers.append(min(max(number, 0), 2 * highest))
        if rng.random() < 0.8:
            goes_up = not goes_up
    return (numbers,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers."""
    return walk(rng, n, 1_000)
