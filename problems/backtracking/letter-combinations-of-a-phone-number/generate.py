"""Random digits from 2 to 9; no more than four, since each multiplies the answer by 3 or 4."""

import random

LARGEST = 4


def generate(rng: random.Random, size: int) -> tuple[str]:
    return ("".join(rng.choice("23456789") for _ in range(min(max(size, 1), LARGEST))),)
