"""Random flights; in the largest input they lead through 32 layers of three cities each."""

import random
from itertools import pairwise

LARGEST = 100  # cities
WIDTH = 3


def layers(rng: random.Random) -> tuple[int, list[list[int]], int, int, int]:
    """From the source through all layers to the target, and expensive flights between others."""
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


def detour(rng: random.Random, count: int) -> tuple[int, list[list[int]], int, int, int]:
    """A cheap chain with too many stops beside an expensive flight, and one more to the target."""
    cities = list(range(count))
    rng.shuffle(cities)
    *chain, target = cities
    flights = [[start, end, rng.randint(1, 3)] for start, end in pairwise(chain)]
    skipped = rng.randint(2, len(chain) - 1)
    flights.append([chain[0], chain[skipped], rng.randint(3 * count, 4 * count)])
    flights.append([chain[skipped], target, rng.randint(1, 9)])
    if rng.random() < 0.3:
        flights.append([chain[0], target, rng.randint(4 * count, 6 * count)])
    rng.shuffle(flights)
    return count, flights, chain[0], target, rng.randint(1, skipped)


def exact(rng: random.Random, n: int) -> tuple[int, list[list[int]], int, int, int]:
    """A number of n cities in a chain with three flights from each, and n - 1 stops."""
    flights = [
        [start, end, rng.randint(1, 10_000)]
        for start in range(n)
        for end in range(start + 1, min(start + 4, n))
    ]
    rng.shuffle(flights)
    return n, flights, 0, n - 1, n - 1


def valid(city_count: int, flights: list[list[int]], source: int, target: int, stops: int) -> bool:
    """Say whether flights link different cities, no pair twice, and the journey is possible."""
    cities = range(city_count)
    pairs = {frozenset((start, end)) for start, end, _ in flights if start != end}
    exist = all(start in cities and end in cities and price >= 1 for start, end, price in flights)
    ends = source in cities and target in cities and source != target
    return exist and ends and len(pairs) == len(flights) and 0 <= stops < city_count


def generate(rng: random.Random, size: int) -> tuple[int, list[list[int]], int, int, int]:
    if size >= LARGEST:
        return layers(rng)
    count = max(2, size)
    if count >= 4 and rng.random() < 0.4:
        return detour(rng, count)
    dearest = 10_000 if count > 20 else 9
    prices = {}
    for _ in range(rng.randint(0, 3 * count)):
        start, end = rng.sample(range(count), 2)
        if (end, start) not in prices:
            prices[start, end] = rng.randint(1, dearest)
    flights = [[start, end, price] for (start, end), price in prices.items()]
    source, target = rng.sample(range(count), 2)
    return count, flights, source, target, rng.randint(0, count - 1)
