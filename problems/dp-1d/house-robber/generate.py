"""Random amounts, small ones in short rows, so that choices tie."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    richest = 6 if size < 20 else 400
    return ([rng.randint(0, richest) for _ in range(max(1, size))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n houses."""
    return ([rng.randint(0, 400) for _ in range(n)],)


def valid(money: list[int]) -> bool:
    """At least one house, and no negative amount."""
    return bool(money) and min(money) >= 0
