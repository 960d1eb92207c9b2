"""Sides cut into sticks, some of them changed a little; the largest has fifteen long sticks."""

import random
from itertools import pairwise

LARGEST = 15


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size >= LARGEST:
        return (square(random.Random(5), [4, 4, 4, 3], 90_000_000),)
    if rng.random() < 0.25:
        return ([rng.randint(1, 4) for _ in range(rng.randint(1, min(size, 8) + 1))],)
    if rng.random() < 0.5:
        sticks = square(rng, [1, 1, 3, 3], rng.randint(9, 30))
    else:
        parts = [rng.randint(1, 1 + min(size, 6) // 3) for _ in range(4)]
        sticks = square(rng, parts, rng.randint(4, 4 + max(size, 1)))
    if rng.random() < 0.5:  # often no square any more
        for change in (1, -1):
            index = rng.randrange(len(sticks))
            sticks[index] = max(1, sticks[index] + change)
    return (sticks,)


def square(rng: random.Random, parts: list[int], side: int) -> list[int]:
    """The sticks of a square with this side and these numbers of sticks on its sides."""
    sticks = []
    for count in parts:
        cuts = [0, *sorted(rng.sample(range(1, side), count - 1)), side]
        sticks += [end - start for start, end in pairwise(cuts)]
    rng.shuffle(sticks)
    return sticks


def valid(sticks: list[int]) -> bool:
    """Say whether there are sticks, all of positive length."""
    return len(sticks) > 0 and min(sticks) >= 1
