"""Triangles with numbers of both signs, small ones with few different numbers."""

import random

LARGEST = 200  # rows


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    rows = max(1, size)
    if rows > 12:
        return exact(rng, rows)
    lowest, highest = rng.choice([(0, 3), (-9, 9), (-4, 0), (1, 9)])
    return ([[rng.randint(lowest, highest) for _ in range(row + 1)] for row in range(rows)],)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n rows."""
    numbers = rng.choices(range(-10_000, 10_001), k=n)
    return ([numbers[: row + 1] for row in range(n)],)


def valid(triangle: list[list[int]]) -> bool:
    """At least one row, and each row one longer than the one above."""
    return bool(triangle) and all(len(row) == i + 1 for i, row in enumerate(triangle))
