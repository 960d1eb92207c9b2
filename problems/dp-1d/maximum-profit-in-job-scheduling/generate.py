"""Jobs on a short time axis when there are few, so that they touch and overlap."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int], list[int]]:
    count = max(1, size)
    if count > 12:
        return exact(rng, count)
    last = rng.choice([4, 8, 16])
    most = rng.choice([3, 20])
    starts = [rng.randint(1, last) for _ in range(count)]
    ends = [start + rng.randint(1, rng.choice([2, last])) for start in starts]
    return starts, ends, [rng.randint(1, most) for _ in range(count)]


def exact(rng: random.Random, n: int) -> tuple[list[int], list[int], list[int]]:
    """n jobs."""
    starts = [rng.randint(1, 900_000_000) for _ in range(n)]
    ends = [start + rng.randint(1, 100_000_000) for start in starts]
    return starts, ends, [rng.randint(1, 10_000) for _ in range(n)]


def valid(starts: list[int], ends: list[int], profits: list[int]) -> bool:
    """At least one job, each with a start before its end and a profit."""
    if not starts or not len(starts) == len(ends) == len(profits):
        return False
    return min(starts) >= 1 and min(profits) >= 1 and all(map(int.__lt__, starts, ends))
