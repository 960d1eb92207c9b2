"""Random amounts, small ones in short rows, so that choices tie."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    richest = 6 if size < 20 else 400
    return ([rng.randint(0, richest) for _ in range(max(1, size))],)
