"""Staircases of any height up to the largest."""

import random

LARGEST = 45


def generate(rng: random.Random, size: int) -> tuple[int]:
    return (LARGEST if size >= LARGEST else rng.randint(1, min(max(1, size) + 4, LARGEST)),)


def exact(rng: random.Random, n: int) -> tuple[int]:
    """n steps."""
    return (n,)


def valid(steps: int) -> bool:
    """At least one step."""
    return steps >= 1
