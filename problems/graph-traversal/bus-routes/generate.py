"""Few stops and short routes; the largest has one very long route and 499 others, in a chain."""

import random

LARGEST = 100_000  # stops in all routes
BUSES = 500
Arguments = tuple[list[list[int]], int, int]


def generate(rng: random.Random, size: int) -> Arguments:
    if size >= LARGEST:
        return chain(rng, LARGEST)
    stops = rng.sample(range(1, 30), size + 3)
    routes = [
        rng.sample(stops, min(len(stops), rng.choice([1, 2, 2, 2, 3])))
        for _ in range(rng.randint(1, 2 * size + 1))
    ]
    asked = stops if rng.random() < 0.85 else [*stops, 99]
    source = rng.choice(asked)
    return routes, source, source if rng.random() < 0.05 else rng.choice(asked)


def chain(rng: random.Random, count: int) -> Arguments:
    """Routes that share one stop with the next one; the first has half of all stops."""
    buses = min(BUSES, max(1, count // 4))
    lengths = [count]
    if buses > 1:
        lengths = [count // 2, *[(count - count // 2) // (buses - 1)] * (buses - 1)]
    names = rng.sample(range(min(10 * count + 10, 1_000_000)), count + 1)
    routes = []
    start = 0
    for length in lengths:
        route = names[start : start + length]
        rng.shuffle(route)
        routes.append(route)
        start += length - 1
    return routes, names[0], names[start]


def exact(rng: random.Random, n: int) -> Arguments:
    """Routes with n stops in all, chained at single stops."""
    return chain(rng, n)


def valid(routes: list[list[int]], source: int, target: int) -> bool:
    """Say whether there are routes with stops, and no route has a stop twice."""
    different = all(len(set(route)) == len(route) > 0 for route in routes)
    stops = [source, target, *(stop for route in routes for stop in route)]
    return len(routes) > 0 and different and all(0 <= stop < 1_000_000 for stop in stops)
