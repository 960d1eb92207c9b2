"""A few trips on a short road with about as many seats as needed; the largest has 1,000 trips."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]], int]:
    if size == LARGEST:
        return exact(rng, size)
    trips = [trip(rng, 3, 6) for _ in range(max(1, size))]
    needed = max(sum(n for n, start, end in trips if start <= p < end) for p in range(7))
    return trips, max(1, needed - rng.randint(0, 2))


def exact(rng: random.Random, n: int) -> tuple[list[list[int]], int]:
    """n trips that can all be made."""
    return [trip(rng, 100, 1_000) for _ in range(n)], 100_000


def trip(rng: random.Random, most: int, road: int) -> list[int]:
    start, end = sorted(rng.sample(range(road + 1), 2))
    return [rng.randint(1, most), start, end]


def valid(trips: list[list[int]], capacity: int) -> bool:
    whole = all(len(one) == 3 and one[0] >= 1 and 0 <= one[1] < one[2] for one in trips)
    return len(trips) > 0 and capacity >= 1 and whole
