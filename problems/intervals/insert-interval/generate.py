"""Sorted intervals with gaps between them, and a new one that meets none, some or many of them."""

import random

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
