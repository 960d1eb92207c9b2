"""Different points on a small grid, or spread widely; the size is the number of points."""

import random

LARGEST = 300


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    side = rng.choice((4, 5, 7))
    low = rng.choice((0, -2, -3))
    cells = [[x, y] for x in range(low, low + side) for y in range(low, low + side)]
    points = rng.sample(cells, size)
    if rng.random() < 0.3:
        points = [[2 * x, y] for x, y in points]
    return (points,)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n different points spread over the plane."""
    places = rng.sample(range(20_001 * 20_001), n)
    return ([[place // 20_001 - 10_000, place % 20_001 - 10_000] for place in places],)


def valid(points: list[list[int]]) -> bool:
    """At least one point, pairs of coordinates, all different."""
    pairs = {(x, y) for x, y in points} if all(len(point) == 2 for point in points) else set()
    return bool(points) and len(pairs) == len(points)
