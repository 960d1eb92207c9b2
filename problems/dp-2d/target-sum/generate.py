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
    if rng.random() < 0.15:
        return numbers, rng.choice([-1, 1]) * (sum(numbers) + rng.randint(1, 4))
    return numbers, total if rng.random() < 0.7 else rng.randint(-highest * 2, highest * 2)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers from 0 to 2, so that the sums grow with n."""
    return [rng.randint(0, 2) for _ in range(n)], rng.randint(-10, 10)


def valid(numbers: list[int], target: int) -> bool:
    """At least one number, none negative, and a target within a thousand."""
    return bool(numbers) and min(numbers) >= 0 and abs(target) <= 1_000
