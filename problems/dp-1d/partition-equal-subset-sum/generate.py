"""Small numbers; the largest list has only even ones and an odd half, so every try fails late."""

import random

LARGEST = 200


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size >= LARGEST:
        numbers = [rng.randrange(40, 81, 2) for _ in range(size - 1)]
        last = 80 if sum(numbers) % 4 else 78  # makes the total 2 more than a multiple of 4
        return ([*numbers, last],)
    bound = rng.choice([3, 6, 10]) if size < 20 else 100
    numbers = [rng.randint(1, bound) for _ in range(max(1, size))]
    if sum(numbers) % 2 and rng.random() < 0.7:
        numbers[0] += 1 if numbers[0] < bound else -1
    return (numbers,)
