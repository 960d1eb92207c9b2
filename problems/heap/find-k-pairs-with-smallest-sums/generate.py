"""Sorted lists with repeats and negative numbers; the largest lists are far longer than k."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int], int]:
    size = max(size, 1)
    if size > 20:
        return (*lists(rng, size, 1_000_000_000), 10_000)
    bound = rng.choice((2, 5, 20))
    first = sorted(rng.randint(-bound, bound) for _ in range(rng.randint(1, size)))
    second = sorted(rng.randint(-bound, bound) for _ in range(rng.randint(1, size)))
    return first, second, rng.randint(1, min(len(first) * len(second), 2 * size))


def lists(rng: random.Random, n: int, bound: int) -> tuple[list[int], list[int]]:
    first = sorted(rng.randint(-bound, bound) for _ in range(n))
    return first, sorted(rng.randint(-bound, bound) for _ in range(n))


def exact(rng: random.Random, n: int) -> tuple[list[int], list[int], int]:
    """n numbers in each list, and n pairs are wanted."""
    return (*lists(rng, n, 1_000_000), n)


def valid(first: list[int], second: list[int], k: int) -> bool:
    """Tell whether both lists are in order, and there are k pairs."""
    in_order = sorted(first) == first and sorted(second) == second
    return in_order and 1 <= k <= len(first) * len(second)
