"""Few small numbers, often behind a large one; many that descend: the maximum always leaves."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    if size > 100:
        numbers = [rng.randint(-10_000, 10_000) for _ in range(size)]
        return sorted(numbers, reverse=True), size // 2
    numbers = [rng.randint(-3, 3) for _ in range(size)]
    if size >= 4 and rng.random() < 0.4:
        numbers[0] = 5  # hides the order of the next ones until it leaves
        return numbers, 3
    return numbers, rng.randint(1, size)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers, with windows of a quarter of them."""
    return [rng.randint(-10_000, 10_000) for _ in range(n)], max(n // 4, 1)


def valid(numbers: list[int], k: int) -> bool:
    return 1 <= k <= len(numbers)
