"""Random balloons of mixed widths, often touching while there are few."""

import random

LARGEST = 100_000
FURTHEST = 2_147_483_647


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    lowest, highest = rng.choice(((-12, -4), (-6, 6), (0, 12)))
    starts = [rng.randint(lowest, highest) for _ in range(size)]
    return ([[start, start + rng.choice((1, 1, 2, 3, 7))] for start in starts],)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n balloons, most of which need an arrow of their own."""
    starts = [rng.randint(-FURTHEST, FURTHEST - 9_000) for _ in range(n)]
    return ([[start, start + rng.randint(1, 9_000)] for start in starts],)


def valid(balloons: list[list[int]]) -> bool:
    return len(balloons) > 0 and all(len(each) == 2 and each[0] < each[1] for each in balloons)
