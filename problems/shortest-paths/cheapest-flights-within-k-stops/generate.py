"""Random flights; in the largest input they lead through 32 layers of three cities each."""

import random
from itertools import pairwise

LARGEST = 100  # cities
WIDTH = 3


def layers(rng: random.Random) -> tuple[int, list[list[int]], int, int, int]:
    """From the source through all layers to the target, and dear flights between any cities."""
    cities = list(range(LARGEST))
    rng.shuffle(cities)
    source, target, *others = cities
    groups = [others[start : start + WIDTH] for start in range(0, LARGEST - 4, WIDTH)]
    groups = [[source], *groups, [target]]
    flights = [
        [start, end, rng.randint(1, 10_000)]
        for here, there in pairwise(groups)
        for start in here
        for end in there
    ]
    known = {(start, end) for start, end, _ in flights}
    while len(flights) < 3_000:
        start, end = rng.sample(others, 2)
        if (start, end) not in known and (end, start) not in known:
            known.add((start, end))
            flights.append([start, end, rng.randint(9_000, 10_000)])
    rng.shuffle(flights)
    return LARGEST, flights, source, target, LARGEST - 1


def generate(rng: random.Random, size: int) -> tuple[int, list[list[int]], int, int, int]:
    if size >= LARGEST:
        return layers(rng)
    count = max(2, size)
    dearest = 10_000 if count > 20 else 9
    prices = {}
    for _ in range(rng.randint(0, 3 * count)):
        start, end = rng.sample(range(count), 2)
        if (end, start) not in prices:
            prices[start, end] = rng.randint(1, dearest)
    flights = [[start, end, price] for (start, end), price in prices.items()]
    source, target = rng.sample(range(count), 2)
    return count, flights, source, target, rng.randint(0, count - 1)
