"""Distinct numbers and some of them as queries; in the largest input all wait for the last one."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int]]:
    if size == LARGEST:
        return exact(rng, size)
    count = max(1, size)
    numbers = rng.sample(range(rng.choice([count, 2 * count, 10_001])), count)
    return rng.sample(numbers, rng.randint(1, count)), numbers


def exact(rng: random.Random, n: int) -> tuple[list[int], list[int]]:
    """n numbers that fall until the last one, which is the largest; all are queries."""
    numbers = [*range(n - 1, 0, -1), n]
    return numbers[:], numbers


def valid(queries: list[int], numbers: list[int]) -> bool:
    distinct = len(set(queries)) == len(queries) and len(set(numbers)) == len(numbers)
    return distinct and queries != [] and set(queries) <= set(numbers)
