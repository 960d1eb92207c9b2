"""Random amounts, small ones in small circles, so that choices tie."""

import random

LARGEST = 2_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    richest = 6 if size < 20 else 10_000
    return ([rng.randint(0, richest) for _ in range(max(1, size))],)
