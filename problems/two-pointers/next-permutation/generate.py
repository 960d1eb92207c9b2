"""Few numbers from a small range, often with a descending tail."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size > 12:
        return exact(rng, size)
    size = min(max(size, 1), 7)
    highest = rng.choice((1, 3, 6))
    numbers = [rng.randint(0, highest) for _ in range(size)]
    tail = rng.randint(0, size - 1)
    return (numbers[:tail] + sorted(numbers[tail:], reverse=rng.random() < 0.6),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers, of which all but the first descend."""
    return ([50, *sorted((rng.randint(0, 100) for _ in range(n - 1)), reverse=True)],)
