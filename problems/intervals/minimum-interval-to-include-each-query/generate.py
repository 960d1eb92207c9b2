"""Short and long intervals, and as many queries, some of which no interval contains."""

import random

LARGEST = 20_000
LAST = 10_000_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]], list[int]]:
    size = max(size, 1)
    if size <= 12:
        starts = [rng.randint(1, 2 * size) for _ in range(size)]
        intervals = [[start, start + rng.choice((0, 1, 2, 4, 8))] for start in starts]
        return intervals, [rng.randint(1, 3 * size) for _ in range(rng.randint(1, size + 2))]
    starts = [rng.randint(1, LAST - 100) for _ in range(size // 2)]
    intervals = [[start, start + rng.randint(0, 100)] for start in starts]
    while len(intervals) < size:
        intervals.append([rng.randint(1, LAST // 2), rng.randint(LAST * 3 // 4, LAST)])
    rng.shuffle(intervals)
    return intervals, [rng.randint(1, LAST) for _ in range(size)]


def exact(rng: random.Random, n: int) -> tuple[list[list[int]], list[int]]:
    """n intervals and n queries."""
    starts = [rng.randint(1, LAST // 2) for _ in range(n)]
    intervals = [[start, start + rng.randint(0, LAST // 2)] for start in starts]
    return intervals, [rng.randint(1, LAST) for _ in range(n)]


def valid(intervals: list[list[int]], queries: list[int]) -> bool:
    if not intervals or not queries or min(queries) < 1:
        return False
    return all(len(each) == 2 and 1 <= each[0] <= each[1] for each in intervals)
