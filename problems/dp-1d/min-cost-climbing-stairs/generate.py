"""Random tolls, small ones on short staircases, so that totals tie."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    dearest = 6 if size < 20 else 999
    return ([rng.randint(0, dearest) for _ in range(max(2, size))],)
