"""Triangles of up to thirty rows."""

import random

LARGEST = 30


def generate(rng: random.Random, size: int) -> tuple[int]:
    return (LARGEST if size >= LARGEST else rng.randint(1, max(1, size) + 2),)


def valid(row_count: int) -> bool:
    """At least one row."""
    return row_count >= 1
