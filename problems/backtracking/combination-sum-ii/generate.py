"""Candidates with many equal ones; the more there are, the more the repeats hurt."""

import random

LARGEST = 100
HIGHEST_TARGET = 30


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size >= LARGEST:
        return [rng.choice((1, 1, 1, 2, 3, 5, 9)) for _ in range(LARGEST)], HIGHEST_TARGET
    return [rng.randint(1, 5) for _ in range(max(size, 1))], rng.randint(1, 10)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """The n different candidates from 1 to n, and half their sum as the target."""
    candidates = list(range(1, n + 1))
    rng.shuffle(candidates)
    return candidates, max(1, n * (n + 1) // 4)


def valid(candidates: list[int], target: int) -> bool:
    """Say whether there are candidates, and they and the target are positive."""
    return len(candidates) > 0 and min(candidates) >= 1 and target >= 1
