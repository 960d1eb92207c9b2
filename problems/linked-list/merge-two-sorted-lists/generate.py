"""Two sorted lists from a narrow range; in the largest input the second follows the first."""

import random

LARGEST = 50


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int]]:
    if size == LARGEST:
        low, high = (-100, 0), (1, 100)
        return values(rng, size, low), values(rng, size, high)
    bounds = (-3, 3) if size < 20 else (-100, 100)
    return values(rng, rng.randint(0, size), bounds), values(rng, rng.randint(0, size), bounds)


def exact(rng: random.Random, n: int) -> tuple[list[int], list[int]]:
    """n nodes in both lists together, from the same range."""
    return values(rng, n // 2, (-100, 100)), values(rng, n - n // 2, (-100, 100))


def valid(first: list[int], second: list[int]) -> bool:
    """Both lists in ascending order."""
    return first == sorted(first) and second == sorted(second)


def values(rng: random.Random, length: int, bounds: tuple[int, int]) -> list[int]:
    return sorted(rng.randint(*bounds) for _ in range(length))
