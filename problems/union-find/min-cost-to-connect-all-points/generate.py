"""Random points, crowded in small inputs so that many cables cost the same."""

import random

LARGEST = 500  # points


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """A list of n points that are all different."""
    return ([[rng.randint(-1_000_000, 1_000_000), place] for place in rng.sample(range(n), n)],)


def valid(points: list[list[int]]) -> bool:
    """Say whether there are points, and no two are equal."""
    return len({tuple(point) for point in points}) == len(points) > 0


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    count = max(1, size)
    farthest = rng.randint(2, 6) if count <= 20 else 1_000_000
    points: dict[tuple[int, int], None] = {}
    while len(points) < count:
        points[rng.randint(-farthest, farthest), rng.randint(-farthest, farthest)] = None
    return ([list(point) for point in points],)
