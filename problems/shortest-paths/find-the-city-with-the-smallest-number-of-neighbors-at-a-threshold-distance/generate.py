"""Random roads of small lengths, few or many; the largest has a hundred cities."""

import random

LARGEST = 100

Arguments = tuple[int, list[list[int]], int]


def generate(rng: random.Random, size: int) -> Arguments:
    if size > 20:
        return exact(rng, size)
    cities = max(2, min(size, 7))
    pairs = [[a, b] for a in range(cities) for b in range(a)]
    count = min(len(pairs), rng.randint(1, cities + 2))
    longest = rng.choice((1, 4, 9))
    edges = [[*rng.sample(pair, 2), rng.randint(1, longest)] for pair in rng.sample(pairs, count)]
    return cities, edges, rng.randint(1, rng.choice((2, 3)) * longest)


def exact(rng: random.Random, n: int) -> Arguments:
    """n cities with about five roads each."""
    names = list(range(n))
    rng.shuffle(names)
    roads = {(place, place + 1): rng.randint(1, 1_000) for place in range(n - 1)}
    for _ in range(4 * n):
        a, b = sorted((rng.randrange(n), rng.randrange(n)))
        if a < b:
            roads[a, b] = rng.randint(1, 10_000)
    return n, [[names[a], names[b], length] for (a, b), length in roads.items()], 5_000


def valid(city_count: int, edges: list[list[int]], threshold: int) -> bool:
    """Tell whether there are roads, of positive length, between different pairs of cities."""
    if not edges or any(len(edge) != 3 or edge[2] < 1 for edge in edges):
        return False
    pairs = {frozenset(edge[:2]) for edge in edges if edge[0] != edge[1]}
    cities = {city for edge in edges for city in edge[:2]}
    return len(pairs) == len(edges) and cities <= set(range(city_count)) and threshold >= 1
