"""Random points, with k chosen where the distance really grows, so that the answer is unique."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]], int]:
    count = max(1, size)
    bound = 10_000 if size > 20 else 3
    points = [[rng.randint(-bound, bound), rng.randint(-bound, bound)] for _ in range(count)]
    squares = sorted(x * x + y * y for x, y in points)
    k = count // 2 if size >= LARGEST else rng.randint(1, count)
    while 0 < k < count and squares[k - 1] == squares[k]:
        k += 1
    return points, max(1, k)
