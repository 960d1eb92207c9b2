"""Grids of any shape whose paths are at most two billion, as the limits have it."""

import random
from math import comb

LARGEST = 100  # rows or columns
MOST_PATHS = 2_000_000_000


def generate(rng: random.Random, size: int) -> tuple[int, int]:
    if size >= LARGEST:
        return 7, LARGEST
    longest = max(1, size)
    while True:
        rows, columns = rng.randint(1, longest), rng.randint(1, longest)
        if comb(rows + columns - 2, rows - 1) <= MOST_PATHS:
            return rows, columns
