"""Random intervals of mixed lengths, often with equal starts or ends while there are few."""

import random

LARGEST = 20_000
FURTHEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    starts = [rng.randint(-6, 6) for _ in range(size)]
    intervals = [[start, start + rng.choice((1, 1, 2, 3, 7))] for start in starts]
    if size >= 3 and rng.random() < 0.3:
        start = rng.randint(-9, 0)  # a short one across two longer ones
        intervals[:3] = [[start, start + 4], [start + 3, start + 6], [start + 5, start + 9]]
        rng.shuffle(intervals)
    return (intervals,)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n intervals."""
    starts = [rng.randint(-FURTHEST, FURTHEST - 200) for _ in range(n)]
    return ([[start, start + rng.randint(1, 200)] for start in starts],)


def valid(intervals: list[list[int]]) -> bool:
    return len(intervals) > 0 and all(len(each) == 2 and each[0] < each[1] for each in intervals)
