"""Random trees of roads with random directions; the largest is long and thin."""

import random

LARGEST = 50_000  # cities


def roads(
    rng: random.Random, count: int, reach: int, towards: float
) -> tuple[int, list[list[int]]]:
    names = [0, *rng.sample(range(1, count), count - 1)]
    connections = []
    for place in range(1, count):
        near = names[rng.randrange(max(0, place - reach), place)]
        road = [names[place], near] if rng.random() < towards else [near, names[place]]
        connections.append(road)
    if rng.random() < 0.8:
        rng.shuffle(connections)
    return count, connections


def generate(rng: random.Random, size: int) -> tuple[int, list[list[int]]]:
    if size >= LARGEST:
        return roads(rng, LARGEST, 3, 0.5)
    count = rng.randint(2, size + 2)
    return roads(rng, count, rng.choice([1, 2, count]), rng.choice([0.0, 0.3, 0.5, 0.8, 1.0]))


def exact(rng: random.Random, n: int) -> tuple[int, list[list[int]]]:
    """A tree of n cities, long and thin, with random directions."""
    return roads(rng, n, 3, 0.5)


def valid(n: int, connections: list[list[int]]) -> bool:
    """Say whether the roads join all cities to one tree."""
    if n < 2 or len(connections) != n - 1 or any(len(road) != 2 for road in connections):
        return False
    if not all(0 <= city < n for road in connections for city in road):
        return False
    reached = {0}
    for _ in range(n):
        reached |= {city for road in connections if reached & set(road) for city in road}
    return len(reached) == n
