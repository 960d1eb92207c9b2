"""Random intervals that often meet while there are few, and seldom when there are many."""

import random

LARGEST = 10_000
LATEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    size = max(size, 1)
    if size <= 12:
        starts = [rng.randint(0, 3 * size) for _ in range(size)]
        return ([[start, start + rng.randint(0, 4)] for start in starts],)
    starts = rng.sample(range(LATEST), size)
    return ([[start, start + rng.choice((0, 0, 0, 0, 1))] for start in starts],)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n short intervals."""
    starts = [rng.randint(0, LATEST - 1) for _ in range(n)]
    return ([[start, start + start % 2] for start in starts],)


def valid(intervals: list[list[int]]) -> bool:
    return len(intervals) > 0 and all(
        len(each) == 2 and 0 <= each[0] <= each[1] for each in intervals
    )
