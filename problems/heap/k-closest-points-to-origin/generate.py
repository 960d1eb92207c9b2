"""Random points, with k chosen where the distance really grows, so that the answer is unique."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]], int]:
    count = max(1, size)
    bound = 10_000 if size > 20 else 3
    k = count // 2 if size >= LARGEST else rng.randint(1, count)
    return points_with_rank(rng, count, bound, k)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]], int]:
    """n random points, half of which are wanted."""
    return points_with_rank(rng, n, 10_000, max(1, n // 2))


def valid(points: list[list[int]], k: int) -> bool:
    """Tell whether each point has two coordinates and the k-th closest is certain."""
    if not 1 <= k <= len(points) or any(len(point) != 2 for point in points):
        return False
    squares = sorted(x * x + y * y for x, y in points)
    return k == len(points) or squares[k - 1] < squares[k]


def points_with_rank(
    rng: random.Random, count: int, bound: int, k: int
) -> tuple[list[list[int]], int]:
    """Make points, and raise k to the next rank where the distance really grows."""
    points = [[rng.randint(-bound, bound), rng.randint(-bound, bound)] for _ in range(count)]
    squares = sorted(x * x + y * y for x, y in points)
    while k < count and squares[k - 1] == squares[k]:
        k += 1
    return points, k
