"""Sorted intervals with gaps between them, and a new one that meets none, some or many of them."""

import random
from itertools import pairwise

LARGEST = 10_000
LATEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]], list[int]]:
    if size >= LARGEST:
        borders = sorted(rng.sample(range(LATEST), 2 * LARGEST))
        return paired(borders), [LATEST // 2, LATEST]
    borders = sorted(rng.sample(range(5 * size + 1), 2 * size))
    start = rng.randint(0, 5 * size)
    return paired(borders), [start, start + rng.choice((0, 1, 2, 3, 5, 8))]


def paired(borders: list[int]) -> list[list[int]]:
    return [[borders[i], borders[i + 1]] for i in range(0, len(borders), 2)]


def exact(rng: random.Random, n: int) -> tuple[list[list[int]], list[int]]:
    """n intervals, the last half of which the new one meets."""
    return paired(list(range(2 * n))), [n + rng.randint(0, 1), 2 * n]


def valid(intervals: list[list[int]], new: list[int]) -> bool:
    if not all(len(each) == 2 and 0 <= each[0] <= each[1] for each in [*intervals, new]):
        return False
    return all(left[1] < right[0] for left, right in pairwise(intervals))
