"""Random numbers, zeros among them, and a target that the parity of the sum often allows."""

import random

LARGEST = 20


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    count = max(1, size)
    if size >= LARGEST:
        return [rng.randint(25, 50) for _ in range(count)], rng.randint(-10, 10)
    highest = rng.choice([1, 3, 6])
    numbers = [rng.randint(0, highest) for _ in range(count)]
    total = sum(number * rng.choice([-1, 1]) for number in numbers)
    return numbers, total if rng.random() < 0.7 else rng.randint(-highest * 2, highest * 2)
