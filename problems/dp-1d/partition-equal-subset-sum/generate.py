"""Small numbers; the largest list has only even ones and an odd half, so every try fails late."""

import random

LARGEST = 200


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size >= LARGEST:
        return exact(rng, size)
    bound = rng.choice([3, 6, 10]) if size < 20 else 100
    count = rng.randint(1, size) if 1 < size < 20 else max(1, size)
    numbers = [rng.randint(1, bound) for _ in range(count)]
    if 5 <= size < 20 and rng.random() < 0.3:
        numbers = rng.choices([2, 3], k=size)
    if sum(numbers) % 2 and rng.random() < 0.8:
        numbers[0] += 1 if numbers[0] < bound else -1
    return (numbers,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n even numbers with an odd half, so that every sum is looked at."""
    numbers = [rng.randrange(40, 81, 2) for _ in range(n - 1)]
    last = 80 if sum(numbers) % 4 else 78  # makes the total 2 more than a multiple of 4
    return ([*numbers, last],)


def valid(numbers: list[int]) -> bool:
    """At least one number, all of them positive."""
    return bool(numbers) and min(numbers) >= 1
