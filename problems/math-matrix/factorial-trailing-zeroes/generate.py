"""Numbers often next to a multiple of 5, 25 or 125; larger sizes reach further up."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[int]:
    if size > 12:
        return (min(size, LARGEST),)
    kind = rng.randrange(4)
    if kind == 0:
        return (rng.randint(0, 10),)
    if kind == 1:
        return (rng.randint(0, 700),)
    power = rng.choice((5, 25, 125))
    return (max(power * rng.randint(1, 8) + rng.choice((-1, 0, 0, 1)), 0),)


def valid(n: int) -> bool:
    return n >= 0
